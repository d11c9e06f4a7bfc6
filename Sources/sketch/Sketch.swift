import ArgumentParser
import SketchEngine

@main
struct Sketch: ParsableCommand {
}
