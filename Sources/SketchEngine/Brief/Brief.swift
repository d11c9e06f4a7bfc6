/// What a prompt asks for, before anything is drawn.
public struct Brief: Hashable, Sendable {
}
