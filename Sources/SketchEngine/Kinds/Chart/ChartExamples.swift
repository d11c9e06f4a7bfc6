/// Prompts that charts must draw well.
enum ChartExamples {
  static func prompts(for form: ChartScene.Form) -> [String] {
    switch form {
    case .pie: pie
    case .bar: bar
    case .line: line
    case .area: area
    case .scatter: scatter
    case .radar: radar
    case .gauge: gauge
    }
  }

  private static let pie = [
    "Pie chart of a student budget: rent 48%, groceries 22%, transport 12%, books 10%, fun 8%",
    """
    Donut chart titled "Where the water goes"
    Irrigation: 70
    Industry: 19
    Homes: 11
    """,
    "Pie chart of 14 robins, 9 sparrows, 5 finches and 2 owls seen at the feeder",
    "pie chart of fruit in the basket",
    "Pie chart of support requests: Billing 120, Login 85, Shipping 60, Returns 42, Other 20; highlight Billing",
  ]

  private static let bar = [
    "Bar chart of honey per hive: North 18 kg, Orchard 24 kg, Lake 11 kg, Roof 7 kg",
    """
    Grouped bar chart of ticket sales, legend on the right:
    show,matinee,evening
    Hamlet,120,310
    Cats,210,280
    Carmen,95,265
    """,
    """
    Stacked bar chart of working hours per sprint:
    | sprint | build | review | meetings |
    | S1 | 42 | 12 | 10 |
    | S2 | 38 | 15 | 9 |
    | S3 | 51 | 11 | 7 |
    """,
    "Horizontal bar chart of river lengths, largest first: Elbe 1,094 km, Rhine 1,233 km, Danube 2,850 km, Loire 1,006 km",
    "Bar chart of profit per year: 2021: -40k, 2022: -12k, 2023: 25k, 2024: 60k, 2025: 85k",
    "bar chart comparing the monthly visitors of 2 museums over 4 months",
  ]

  private static let line = [
    "Line chart of the water level: Mon 2.1 m, Tue 2.4 m, Wed 3.2 m, Thu 2.9 m, Fri 2.5 m, with a target line at 3",
    """
    Line chart of newsletter readers
    month,opened,clicked
    Jan,820,140
    Feb,910,180
    Mar,870,210
    Apr,1040,260
    May,1180,300
    """,
    "Line chart: bike rentals rose from 120 in March to 340 in June and 410 in July, then fell to 150 in October",
    "Line graph of average temperature from January to June: Oslo: -4, -3, 1, 6, 12, 16; Rome: 8, 9, 11, 14, 18, 22",
    "line chart of monthly electricity use this year",
  ]

  private static let area = [
    "Area chart of snow depth in cm: Nov 5, Dec 22, Jan 48, Feb 61, Mar 35, Apr 8",
    """
    Stacked area chart of energy by source
    year,wind,solar,hydro
    2020,30,12,22
    2021,34,18,21
    2022,41,26,23
    2023,47,35,22
    2024,55,47,24
    """,
    "Area chart of downloads per week: W1 120, W2 180, W3 260, W4 240, W5 390",
  ]

  private static let scatter = [
    "Scatter plot of tree age vs height with a trend line: (5, 3), (10, 6), (15, 9), (20, 10), (30, 15), (40, 17)",
    """
    Scatter plot
    cafe,price,rating
    Bean,3.2,4.1
    Mokka,4.5,4.6
    Drip,2.8,3.4
    Roast,3.9,4.4
    """,
    """
    Bubble chart of cities
    city,rent,salary,people
    Lyon,950,2400,520
    Turin,700,1900,850
    Ghent,880,2600,265
    """,
    "scatter plot of coffee cups vs hours of sleep",
  ]

  private static let radar = [
    "Radar chart of a laptop: speed 8, battery 6, screen 9, weight 7, price 5, keyboard 8",
    """
    Radar chart of tennis players
    skill,Ines,Tom
    Serve,8,6
    Return,7,9
    Net play,5,7
    Stamina,9,6
    Focus,7,8
    """,
    "Radar chart of soft skills: Ana: listening 9, writing 7, planning 6, leading 5; Bo: listening 6, writing 8, planning 9, leading 7",
  ]

  private static let gauge = [
    "Gauge of battery charge at 64%",
    "Gauge showing customer satisfaction 8.2 out of 10",
    "Gauges for tank levels: North 80%, South 35%, Reserve 55%",
    "speedometer at 95 km/h, from 0 to 220",
  ]
}
