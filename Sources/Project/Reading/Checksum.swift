internal import CCrypto
package import Foundation

/// The SHA-256 of bytes, lower-case hexadecimal. O(bytes).
package func sha256(_ bytes: Data) -> String {
  var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
  unsafe bytes.withUnsafeBytes { input in
    unsafe digest.withUnsafeMutableBufferPointer { output in
      // The digest of no bytes needs a pointer too; any will do, because its length is 0.
      _ = unsafe SHA256(
        input.bindMemory(to: UInt8.self).baseAddress, input.count, output.baseAddress)
    }
  }
  let letters = Array("0123456789abcdef")
  return String(digest.flatMap { [letters[Int($0 >> 4)], letters[Int($0 & 15)]] })
}
