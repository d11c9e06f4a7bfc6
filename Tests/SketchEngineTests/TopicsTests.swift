import Foundation
import Testing

@testable import SketchEngine

struct TopicsTests {
  private func match(_ phrase: String) throws -> Topics.Match {
    let words = Sentence.sentences(of: try Prompt(phrase)).flatMap(\.words)
    return Topics.match(of: words)
  }

  @Test(arguments: [
    ("a gym app", "fitness"), ("my dental clinic", "dental"), ("a fleet company", "fleet"),
    ("pet shop", "pets"), ("a school library", "books"), ("car insurance", "insurance"),
    ("a dog school", "school"), ("real estate", "real-estate"), ("a knitting club", "community"),
    ("a stamp shop", "shop"), ("the moons of Jupiter", "general"),
  ])
  func `a phrase is about its last part that is a topic, a sort of place only if nothing else`(
    phrase: String, topic: String
  ) throws {
    #expect(try match(phrase).topic.name == topic)
  }

  @Test func `every name finds its topic, alone and in the plural`() {
    for entry in TopicTable.names {
      let found = Topics.entry(for: ["\(entry.key)"])
      #expect(found?.file == entry.file, "\(entry.key)")
    }
    #expect(Set(TopicTable.names.map { "\($0.key)" }).count == TopicTable.names.count)
  }

  @Test func `the table holds what templates hold`() throws {
    let folder = templatesFolder.appending(path: "topics")
    let entries = try FileManager.default.contentsOfDirectory(atPath: folder.path())
    #expect(entries.count { $0.hasSuffix(".txt") } == TopicTable.files.count)
    for file in TopicTable.files {
      let text = try String(contentsOf: folder.appending(path: "\(file.name).txt"), encoding: .utf8)
      #expect(text == "\(file.text)", "run `swift run embed-templates`")
    }
  }

  @Test func `a topic has words for everything, rows as long as their table and icons that exist`()
    throws
  {
    for file in TopicTable.files {
      let topic = try #require(Topics.named("\(file.name)") ?? byFile("\(file.name)"))
      for field in Topic.Field.allCases {
        #expect(!topic.entries(field).isEmpty, "\(file.name): \(field)")
        for entry in topic.entries(field) {
          #expect(!"\(entry)".contains("{"), "\(file.name): \(entry.title)")
        }
      }
      for icon in [Topic.Field.item, .stat, .feature, .setting].flatMap(topic.entries).map(\.extra)
      {
        #expect(icon.isEmpty || Icon.named(icon) != nil, "\(file.name): \(icon)")
      }
      let table = try #require(topic.table)
      #expect(table.rows.allSatisfy { $0.count == table.columns.count }, "\(file.name)")
      for chart in topic.charts {
        #expect(chart.marks.allSatisfy { Amount(reading: $0.value) != nil }, "\(chart.title)")
      }
    }
  }

  private func byFile(_ name: String) -> Topic? { Topics.general(about: "", like: name) }

  @Test func `an unknown noun gives the words, with the right article`() throws {
    let topic = try match("an orchid society").topic
    #expect(topic.text(.headline) == "Welcome to the orchid society")
    #expect(topic.brand == "Orchid Society")
    #expect(topic.filled("{A topic} for {subject}") == "An orchid society for orchid")
    #expect(Topic.withArticle("hour") == "an hour")
    #expect(Topic.withArticle("university") == "a university")
  }

  @Test func `slots outside quotation marks get some`() throws {
    let topic = try #require(Topics.named("voting"))
    let filled = topic.filledPrompt("The heading \"{brand}\" and chips {chip 1}, {chip 2}.")
    #expect(filled == "The heading \"Ballotbox\" and chips \"All\", \"Open\".")
  }
}

struct ScreenTemplateTests {
  @Test func `every name of a screen finds it`() throws {
    for template in ScreenTemplates.all {
      for name in template.names {
        let words = Sentence.sentences(of: try Prompt(name)).flatMap(\.words)
        guard words.count <= 5 else { continue }
        #expect(
          ScreenTemplates.name(in: words, at: 0)?.template == template.name, "\(name)")
      }
    }
  }

  @Test(arguments: ScreenTemplates.all.map(\.name))
  func `a template draws more than a few things, all of them with words`(name: String) throws {
    let template = try #require(ScreenTemplates.template(named: name))
    let topic = Topics.general(about: "", like: template.topic)
    let controls = try #require(TemplateMerge.controls(of: template, about: topic))
    let filled = TopicFilling.filled(controls, about: topic)
    #expect(Shaping.count(filled) { _ in true } > 2)
    let outlines = filled.map(\.outline).joined(separator: "\n")
    #expect(!outlines.contains("{") && !outlines.contains("}"), "\(outlines)")
  }

  @Test func `the table holds what templates hold`() throws {
    let folder = templatesFolder.appending(path: "screens")
    let entries = try FileManager.default.contentsOfDirectory(atPath: folder.path())
    #expect(entries.count { $0.hasSuffix(".txt") } == TemplateTable.screens.count)
    for file in TemplateTable.screens {
      let text = try String(contentsOf: folder.appending(path: "\(file.name).txt"), encoding: .utf8)
      #expect(text == "\(file.text)", "run `swift run embed-templates`")
    }
  }
}

private let templatesFolder = URL(filePath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  .appending(path: "templates")
