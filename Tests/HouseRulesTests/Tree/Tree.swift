import Foundation

/// All files of the repository, by path.
struct Tree {
  /// The files, ascending by path.
  let files: [SourceFile]

  init(_ files: [SourceFile]) { self.files = files.sorted { $0.path < $1.path } }

  /// Swift files whose path starts so.
  func swift(in prefix: String) -> [SourceFile] {
    files.filter { $0.isSwift && $0.path.hasPrefix(prefix) }
  }

  /// The file of a path, or nil.
  func file(_ path: String) -> SourceFile? { files.first { $0.path == path } }

  /// The folders directly in another one, ascending.
  func folders(in folder: String) -> [String] {
    let depth = folder.split(separator: "/").count
    let names = files.compactMap { file -> String? in
      guard file.path.hasPrefix(folder + "/"), file.parts.count > depth + 1 else { return nil }
      return String(file.parts[depth])
    }
    return Set(names).sorted()
  }
}

extension Tree {
  /// The top of this checkout.
  private static let top = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// What the build and git keep beside the sources.
  private static let notOurs: Set<String> = [
    ".build", ".git", ".swiftpm", "Package.resolved", ".DS_Store",
  ]

  /// This checkout, read once.
  static let here: Tree = {
    var files: [SourceFile] = []
    func walk(_ folder: URL, _ path: String) {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
      for name in names.sorted() where !(path.isEmpty && notOurs.contains(name)) {
        let url = folder.appendingPathComponent(name)
        let own = path.isEmpty ? name : path + "/" + name
        let isFolder = (try? url.resourceValues(forKeys: [.isDirectoryKey]))?.isDirectory
        if isFolder == true {
          walk(url, own)
        } else {
          let text = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
          files.append(
            SourceFile(
              path: own, text: text,
              isExecutable: FileManager.default.isExecutableFile(atPath: url.path)))
        }
      }
    }
    walk(top, "")
    return Tree(files)
  }()
}
