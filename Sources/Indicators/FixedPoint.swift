package import Land

/// A number with a fixed number of decimals, as people of a language write it: `3.60`, `3,60`.
/// Ties round away from zero; thousands are not grouped.
package func fixed(_ value: Double, places: Int, in language: Language) -> String {
  var scale = 1.0
  for _ in 0..<places { scale *= 10 }
  let scaled = (abs(value) * scale).rounded()
  guard scaled < 9e15 else { return "\(value)" }
  var digits = String(Int64(scaled))
  while digits.count <= places { digits = "0" + digits }
  let sign = value < 0 && scaled > 0 ? "-" : ""
  guard places > 0 else { return sign + digits }
  let mark = language == .german ? "," : "."
  return sign + digits.dropLast(places) + mark + digits.suffix(places)
}

/// A whole number with grouped thousands: `1,044,562`, `1.044.562`.
package func grouped(_ value: Int64, in language: Language) -> String {
  let mark: Character = language == .german ? "." : ","
  var text = ""
  for (position, digit) in String(value.magnitude).reversed().enumerated() {
    if position > 0, position.isMultiple(of: 3) { text.append(mark) }
    text.append(digit)
  }
  return (value < 0 ? "-" : "") + String(text.reversed())
}
