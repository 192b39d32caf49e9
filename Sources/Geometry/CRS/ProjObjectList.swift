import CPROJ

/// A list of PROJ's objects, freed with its owner.
@safe struct ProjObjectList: ~Copyable {
  private let raw: OpaquePointer
  private let context: ProjContext
  /// How many there are.
  let count: Int

  /// The operations between two systems, the best for an area first.
  init?(
    _ source: borrowing ProjObject, _ target: borrowing ProjObject, _ area: Box,
    _ grids: PROJ_GRID_AVAILABILITY_USE
  ) {
    context = source.context
    let wishes = unsafe proj_create_operation_factory_context(context.raw, nil)
    defer { unsafe proj_operation_factory_context_destroy(wishes) }
    unsafe proj_operation_factory_context_set_area_of_interest(
      context.raw, wishes, area.left, area.bottom, area.right, area.top)
    unsafe proj_operation_factory_context_set_spatial_criterion(
      context.raw, wishes, PROJ_SPATIAL_CRITERION_PARTIAL_INTERSECTION)
    unsafe proj_operation_factory_context_set_grid_availability_use(context.raw, wishes, grids)
    guard
      let raw = unsafe proj_create_operations(context.raw, source.raw, target.raw, wishes)
    else { return nil }
    unsafe self.raw = unsafe raw
    count = Int(unsafe proj_list_get_count(raw))
  }

  /// What PROJ's register has under exactly that name, case aside; nil where it cannot be asked.
  init?(named name: String, _ kinds: [PJ_TYPE], in context: ProjContext) {
    guard
      let raw = unsafe proj_create_from_name(
        context.raw, nil, name, kinds, kinds.count, 0, 0, nil)
    else { return nil }
    self.context = context
    unsafe self.raw = unsafe raw
    count = Int(unsafe proj_list_get_count(raw))
  }

  deinit {
    unsafe proj_list_destroy(raw)
  }

  /// One of them, or nil beyond the end.
  subscript(position: Int) -> ProjObject? {
    guard position < count else { return nil }
    return unsafe ProjObject(proj_list_get(context.raw, raw, Int32(position)), in: context)
  }
}
