import Foundation
import Geometry
import Land
import TestSupport
import Testing

@testable import Project

@Suite struct `Names of units in a list` {
  private func units(_ layer: String, _ names: [String]) -> Units {
    Units(grouping: Grouping(name: layer, unitNames: names))
  }

  /// The ways in which people write a name: each rule alone, and all of them.
  static func variants(_ name: String) -> [String] {
    let letters = name.replacing("ä", with: "ae").replacing("ö", with: "oe")
      .replacing("ü", with: "ue").replacing("Ä", with: "Ae").replacing("Ö", with: "Oe")
      .replacing("Ü", with: "Ue")
    let sharp = name.replacing("ß", with: "ss")
    let street = name.replacing("str.", with: "straße").replacing("Str.", with: "Straße")
    let blank = name.replacing("-", with: " ").replacing("/", with: " ")
    let wide = name.replacing("/", with: " / ").replacing("-", with: " - ")
    let all = letters.replacing("ß", with: "ss").replacing("str.", with: "strasse")
      .replacing("Str.", with: "Strasse").replacing("-", with: "/").uppercased()
    return [
      name.uppercased(), name.lowercased(), letters, sharp, street, blank, wide, all,
      name.decomposedStringWithCanonicalMapping, "  " + name + " ",
    ]
  }

  @Test func `every spelling finds the unit, and only the exact one is taken without a word`() {
    let names = UnitNames([
      units("Stadtteil", ["Bocklemünd/Mengenich", "Humboldt/Gremberg", "Kalk", "Weiß"]),
      units("Stadtviertel", ["Keupstr.", "Kalk", "Mülheim-Nord"]),
    ])
    #expect(
      names.find("Kalk", layer: 0)
        == .found(UnitNames.Place(layer: 0, name: "Kalk"), isAsWritten: true))
    for (written, layer, name) in [
      ("Bocklemuend / Mengenich", 0, "Bocklemünd/Mengenich"),
      ("Humboldt Gremberg", 0, "Humboldt/Gremberg"), ("KEUPSTRASSE", 1, "Keupstr."),
      ("WEISS", 0, "Weiß"), ("mülheim nord", 1, "Mülheim-Nord"),
    ] {
      let place = UnitNames.Place(layer: layer, name: name)
      #expect(names.find(written, layer: layer) == .found(place, isAsWritten: false))
      #expect(names.find(written, layer: nil) == .found(place, isAsWritten: false))
      #expect(names.find(written, layer: 1 - layer) == .elsewhere([place]))
    }
  }

  @Test func `what may be two units is never taken for one`() {
    let names = UnitNames([
      units("Stadtteil", ["Neu Brück", "Neu-Brück", "Kalk"]), units("Stadtviertel", ["KALK"]),
    ])
    let both = ["Neu Brück", "Neu-Brück"].map { UnitNames.Place(layer: 0, name: $0) }
    #expect(names.find("neu brueck", layer: 0) == .ambiguous(both))
    #expect(names.find("Neu-Brück", layer: 0) == .found(both[1], isAsWritten: true))
    #expect(
      names.find("Kalk", layer: nil)
        == .ambiguous([
          UnitNames.Place(layer: 0, name: "Kalk"), UnitNames.Place(layer: 1, name: "KALK"),
        ]))
    #expect(names.find("Neubrück", layer: 0) == .unknown)
    #expect(names.find("", layer: nil) == .unknown && names.find(" - ", layer: 0) == .unknown)
  }

  @Test func `the nearest names come from the layer asked for, then from others`() {
    let names = UnitNames([
      units("Stadtteil", ["Kalk", "Eil", "Poll"]),
      units("Stadtviertel", ["Kalk-Süd", "Kalker Feld"]),
    ])
    #expect(
      names.nearest("Kalck", layer: 0).first == UnitNames.Place(layer: 0, name: "Kalk"))
    #expect(
      names.nearest("Kalk-Sud", layer: 0) == [UnitNames.Place(layer: 1, name: "Kalk-Süd")])
    #expect(names.nearest("Kalk", layer: nil).count <= 5)
  }

  @Test func `of Köln's names none is taken for another, however it is written`() throws {
    guard let folder = Koeln.folder else { return }
    let layers = try [("stadtteile.shp", "STT_NAME"), ("stadtviertel.shp", "name")].map {
      file, column in
      let layer = try Layer(
        shapefile: folder + "/" + file, named: file, options: LayerOptions())
      let names = try #require(layer.attributes.column(column)).cells.compactMap { $0 }
      return units(file, names)
    }
    let names = UnitNames(layers)
    #expect(layers.map(\.names.count) == [86, 374])
    for (position, layer) in layers.enumerated() {
      for name in layer.names {
        for variant in Self.variants(name) {
          let place = UnitNames.Place(layer: position, name: name)
          switch names.find(variant, layer: position) {
          case .found(let found, _): #expect(found == place, "\(variant)")
          case .ambiguous(let places): #expect(places.contains(place), "\(variant)")
          case .elsewhere, .unknown: Issue.record("\(variant) is not found")
          }
          // Over all layers it is found, or told as ambiguous with the right one among the candidates.
          switch names.find(variant, layer: nil) {
          case .found(let found, _): #expect(found == place, "\(variant)")
          case .ambiguous(let places): #expect(places.contains(place), "\(variant)")
          case .elsewhere, .unknown: Issue.record("\(variant) is not found")
          }
        }
      }
    }
  }
}
