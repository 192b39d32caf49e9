import Land
import Project
import Streets

/// The JSON answer of `streets find`.
struct FindAnswer: Encodable {
  struct Candidate: Encodable {
    let street: String
    let part: Nullable<String>
    let from: Nullable<String>
    let to: Nullable<String>
    let parity: Nullable<String>
    let areaId: Nullable<String>
    let outside: Bool
  }

  struct OfficeOfArea: Encodable {
    let name: String
    let address: Nullable<String>
    let phone: Nullable<String>
    let email: Nullable<String>
    let hours: Nullable<String>
  }

  struct PlanInForce: Encodable {
    let file: String
    let status: String
    let validFrom: Nullable<String>
    let validTo: Nullable<String>
    let councilNumber: Nullable<String>
  }

  let query: String
  let street: Nullable<String>
  let number: Nullable<String>
  let status: String
  let areaId: Nullable<String>
  let areaName: Nullable<String>
  let district: Nullable<String>
  let knownBy: Nullable<String>
  let candidates: [Candidate]
  let office: Nullable<OfficeOfArea>
  let on: Nullable<String>
  let plan: Nullable<PlanInForce>

  /// The answer to a query. In a candidate `outside` tells land outside every area from an area that
  /// cannot be said.
  init(_ answer: StreetAnswer, query: String, _ inputs: StreetInputs) {
    let plan = inputs.lookup.plan
    func label(_ area: Int?) -> (id: String, name: String)? {
      area.flatMap { $0 > 0 ? (plan.label($0).id, plan.label($0).name) : nil }
    }
    self.query = query
    street = Nullable(answer.street)
    number = Nullable(answer.number)
    status = answer.status.rawValue
    areaId = Nullable(label(answer.area)?.id)
    areaName = Nullable(label(answer.area)?.name)
    district = Nullable(inputs.district(of: answer))
    knownBy = Nullable(answer.knownBy?.rawValue)
    office = Nullable(
      inputs.office(ofArea: answer.area).map {
        OfficeOfArea(
          name: $0.name, address: Nullable($0.address), phone: Nullable($0.phone),
          email: Nullable($0.email), hours: Nullable($0.hours))
      })
    on = Nullable(inputs.day?.text)
    self.plan = Nullable(
      inputs.inForce.map {
        PlanInForce(
          file: $0.file, status: $0.status.rawValue, validFrom: Nullable($0.validFrom?.text),
          validTo: Nullable($0.validTo?.text), councilNumber: Nullable($0.councilNumber))
      })
    candidates = answer.candidates.map { one in
      Candidate(
        street: one.street, part: Nullable(one.part), from: Nullable(one.range?.from.text),
        to: Nullable(one.range?.to.text), parity: Nullable(one.range?.parity.rawValue),
        areaId: Nullable(label(one.area)?.id), outside: one.area == 0)
    }
  }
}
