/// Words that name a kind of drawing.
enum KindNouns {
  static let table = """
    kind wireframe: wireframe, wire frame, mockup, mock, screen design, ui mockup, ui design, user interface, interface, greybox, graybox, grey-box, gray-box, ui, gui, screen mockup, ux design, prototype, screenshot
    kind flowchart: flowchart, flow chart, flow diagram, user flow, decision flow, decision flowchart, logic flow, process flow diagram, workflow diagram, workflow chart, activity diagram, algorithm flowchart
    kind process: process, process diagram, process chart, process flow, chevron diagram, chevron process, step diagram, workflow
    kind architecture: architecture, architecture diagram, system architecture, system diagram, software architecture, cloud architecture, infrastructure diagram, deployment diagram, microservice architecture, microservices architecture, component diagram, solution architecture, high-level architecture, technical architecture, data flow diagram, context diagram, container diagram, c4 diagram, system design
    kind network: network diagram, network topology, network, topology, network map, network architecture, network graph
    kind block: block diagram, functional block diagram
    kind sequence: sequence, sequence diagram, sequence chart, message sequence chart, interaction diagram, uml sequence, uml sequence diagram
    kind swimlane: swimlane, swimlane diagram, swim lane diagram, swimlane chart, swim lane chart, cross-functional flowchart, swimlane flowchart, flowchart with swimlanes, flow chart with swimlanes, flowchart with swim lanes, swimlanes, swim lanes, swim lane, swimlane process, swimlane map
    kind er: er diagram, erd, entity relationship diagram, entity-relationship diagram, entity relationship model, database schema, db schema, database diagram, data model, schema diagram, sql table diagram, er model, crow's foot diagram, table diagram, relational schema, crows foot diagram, crow's foot erd, crows foot erd, sql diagram, sql schema, database model, er schema, entity diagram, eer diagram, sql table
    kind class: class diagram, uml class diagram, uml diagram, uml, uml class, uml classes, uml model, class model, object model, domain model
    kind state: state diagram, state machine, state chart, statechart, finite state machine, state machine diagram, state transition diagram, states, uml state diagram, state diagrams, uml state machine, transition diagram, fsm, mealy machine, moore machine
    kind usecase: use case diagram, use-case diagram, uml use case diagram, use cases, use case, usecase diagram
    kind mindmap: mind map, mindmap, mind-map, spider diagram, spidergram, brainstorm, brainstorm map, brainstorming map
    kind conceptmap: concept map, concept diagram
    kind orgchart: org chart, organization chart, organisation chart, organizational chart, organisational chart, organigram, organogram, team structure, team structure chart, reporting structure, hierarchy chart, hierarchy, reporting lines, chain of command, staff chart, team chart, reporting chart, org structure, organizational structure, organisational structure, organization structure, org diagram, orgchart, organization diagram, organisation diagram, command structure
    kind tree: tree diagram, binary tree, search tree, binary search tree, tree chart, family tree, decision tree, hierarchy tree, tree structure, hierarchy, hierarchy chart, hierarchy diagram, taxonomy, taxonomy tree, folder tree, file tree, directory tree, folder structure, file structure, directory structure, genealogy, pedigree chart, ancestry chart, classification tree, phylogenetic tree, category tree, syntax tree, parse tree, probability tree, dependency tree, tree graph, tree view diagram, work breakdown structure, wbs, product tree, issue tree, tree hierarchy, family chart, breakdown structure, skill tree, class hierarchy, logic tree
    kind sitemap: sitemap, site map, website map, site structure, website structure, page hierarchy, page tree, site tree, information architecture, web site map, page structure
    kind gantt: gantt, gantt chart, gantt diagram, project plan, project schedule
    kind timeline: timeline, time line, learning path, roadmap, road map, product roadmap, project timeline
    kind journey: user journey, customer journey, user journey map, customer journey map, journey map, experience map
    kind pie: pie chart, pie, pie graph, donut chart, doughnut chart, donut
    kind bar: bar chart, bar graph, column chart, histogram, bar diagram, stacked bar chart, horizontal bar chart, grouped bar chart
    kind line: line chart, line graph, trend line, trend chart
    kind area: area chart, area graph, stacked area chart
    kind scatter: scatter plot, scatter chart, scatterplot, scatter diagram, bubble chart
    kind radar: radar chart, spider chart, radar diagram
    kind gauge: gauge, gauge chart, speedometer, speedometer chart
    kind venn: venn, venn diagram
    kind quadrant: quadrant chart, quadrant, quadrant diagram, 2x2 matrix, priority matrix, 2x2, eisenhower matrix
    kind swot: swot, swot analysis, swot diagram, swot matrix
    kind matrix: matrix, comparison matrix, raci matrix
    kind pyramid: pyramid, pyramid diagram, pyramid chart
    kind funnel: funnel, funnel chart, funnel diagram, sales funnel, marketing funnel
    kind cycle: cycle, cycle diagram, life cycle, lifecycle, life cycle diagram, cycle chart, pdca, pdca cycle
    kind comparison: comparison chart, comparison diagram, versus diagram, pros and cons, comparison table
    kind fishbone: fishbone, fishbone diagram, ishikawa diagram, ishikawa, cause and effect diagram
    kind sankey: sankey, sankey diagram
    kind gitgraph: git graph, gitgraph, git branch diagram, git diagram, git branching diagram, git flow diagram, commit graph, git history, git commit graph, branching diagram, git tree, git flow, gitflow
    kind numberline: number line
    kind plane: coordinate plane, coordinate system, cartesian plane, coordinate grid
    kind canvas: business model canvas, lean canvas, value proposition canvas
    kind eventstorm: event storming, event storming diagram, event-storming diagram
    kind picture: picture, illustration, line drawing, coloring page, colouring page, doodle, clip art, cartoon, stick figure
    kind icon: icon set
    """
}
