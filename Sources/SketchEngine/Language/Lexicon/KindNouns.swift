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
    kind swimlane: swimlane, swimlane diagram, swim lane diagram, swimlane chart, swim lane chart, cross-functional flowchart, swimlane flowchart
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
    kind timeline: timeline, time line, roadmap, road map, product roadmap, project timeline
    kind journey: user journey, customer journey, user journey map, customer journey map, journey map, experience map
    kind pie: pie chart, pie, pie graph, donut chart, doughnut chart, donut
    kind bar: bar chart, bar graph, column chart, histogram, bar diagram, stacked bar chart, horizontal bar chart, grouped bar chart
    kind line: line chart, line graph, trend line, trend chart
    kind area: area chart, area graph, stacked area chart
    kind scatter: scatter plot, scatter chart, scatterplot, scatter diagram, bubble chart
    kind radar: radar chart, spider chart, radar diagram
    kind gauge: gauge, gauge chart, speedometer, speedometer chart
    kind venn: venn, venn diagram, venn chart, overlapping circles, overlapping circles diagram, euler diagram
    kind quadrant: quadrant chart, quadrant, quadrant diagram, quadrant matrix, quadrant graph, four quadrant, 2x2 matrix, 2x2 grid, 2 by 2 matrix, two by two matrix, 2x2 chart, 2x2 diagram, priority matrix, prioritization matrix, prioritisation matrix, 2x2, eisenhower matrix, eisenhower box, eisenhower, eisenhower decision matrix, eisenhower diagram, eisenhower chart, impact effort matrix, effort impact matrix, value effort matrix, bcg matrix, bcg, boston matrix, growth share matrix, magic quadrant, power interest grid, power interest matrix, stakeholder matrix, stakeholder map, power interest map, stakeholder grid, skill will matrix, action priority matrix, urgent important matrix, importance urgency matrix, time management matrix, value complexity matrix
    kind swot: swot, swot analysis, swot diagram, swot matrix
    kind table: truth table, multiplication table, times table
    kind matrix: matrix, comparison matrix, raci matrix, raci, raci chart, raci diagram, rasci matrix, responsibility matrix, responsibility assignment matrix, decision matrix, weighted decision matrix, risk matrix, risk assessment matrix, pugh matrix, ansoff matrix, skills matrix, feature matrix, traceability matrix, confusion matrix, evaluation matrix, product market matrix
    kind pyramid: pyramid, pyramid diagram, pyramid chart, hierarchy of needs, maslow's hierarchy of needs, maslow's hierarchy, maslow hierarchy, maslow pyramid, maslow's pyramid, maslow, food pyramid, test pyramid, testing pyramid, energy pyramid, ecological pyramid, dikw pyramid, pyramid of needs, triangle diagram
    kind funnel: funnel, funnel chart, funnel diagram, sales funnel, marketing funnel, conversion funnel, recruitment funnel, hiring funnel, recruiting funnel, purchase funnel, customer funnel, aarrr funnel, pirate funnel, funnel graph, funnel analysis
    kind cycle: cycle, cycle diagram, life cycle, lifecycle, life cycle diagram, cycle chart, pdca, pdca cycle, cyclic diagram, cyclical diagram, circular diagram, circular flow diagram, circular process, feedback loop, feedback loop diagram, water cycle, carbon cycle, nitrogen cycle, rock cycle, cell cycle, ooda loop, habit loop, loop diagram
    kind comparison: comparison chart, comparison diagram, versus diagram, versus chart, vs diagram, vs chart, pros and cons, pros and cons list, pros and cons table, pros vs cons, pros & cons, pro con list, advantages and disadvantages, benefits and drawbacks, pros & cons list, pros/cons, pros/cons table, pros/cons list, do's and don'ts, dos and don'ts, dos and donts, start stop continue, moscow prioritization, moscow prioritisation, moscow analysis, moscow method, moscow matrix, comparison table, comparison graphic, comparison infographic, side by side comparison, t-chart, t chart, before and after diagram, before and after chart, before after diagram, before and after comparison
    kind fishbone: fishbone, fishbone diagram, ishikawa diagram, ishikawa, cause and effect diagram
    kind sankey: sankey, sankey diagram
    kind gitgraph: git graph, gitgraph, git branch diagram, git diagram, git branching diagram, git flow diagram, commit graph, git history, git commit graph, branching diagram, git tree, git flow, gitflow
    kind numberline: number line
    kind plane: coordinate plane, coordinate system, cartesian plane, coordinate grid
    kind canvas: business model canvas, lean canvas, value proposition canvas, business canvas, bmc, lean model canvas, empathy map, business model diagram, lean startup canvas
    kind eventstorm: event storming, event storming diagram, event-storming diagram, event storm, event storming board, event storming session, event-storming, eventstorming, eventstorm
    kind picture: picture, illustration, line drawing, coloring page, colouring page, doodle, clip art, cartoon, stick figure
    kind icon: icon set
    """
}
