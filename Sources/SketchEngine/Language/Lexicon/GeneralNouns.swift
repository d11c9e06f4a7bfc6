/// Words about drawings and programs in general, and tools that leave no mark on a picture.
enum GeneralNouns {
  static let table = """
    medium: diagram, chart, graph, drawing, image, visual, visualization, visualisation, graphic, svg, figure, design, code, svg code, page, screen, view, layout, app, application, website, web site, site, web app, web application, webpage, web page, platform, system, program, product, software, tool, component, concept, version, overview, depiction, representation, sketch, schematic, model, infographic
    technology: react, vue, angular, svelte, tailwind, tailwind css, bootstrap, shadcn, shadcn/ui, next.js, nextjs, typescript, javascript, html, css, html/css, jsx, tsx, flutter, swiftui, figma, plantuml, mermaid, drawio, draw.io, graphviz, full code, dummy data, animation, responsive design, accessibility
    """
}
