@main struct Tripartite { static func main() {} }
