using System.Globalization;
using System.Security;
using System.Text;

namespace AuthSdk.Benchmarks.Reporting;

/// <summary>Draws the figures that matter most as bars, in an SVG that needs nothing but a browser.</summary>
internal static class Plot
{
    private const int PanelWidth = 460;
    private const int LabelWidth = 150;
    private const int BarHeight = 18;
    private const int Gap = 6;

    public static string Of(IReadOnlyList<Measurement> measurements)
    {
        Panel[] panels =
        [
            new("GET a JSON record: time of the client", Pick(measurements, "ClientCalls", "Memory, GET"), Time, Tables.Time),
            new("GET a JSON record: bytes", Pick(measurements, "ClientCalls", "Memory, GET"), Bytes, Tables.Size),
            new("A token from the cache: time of the call", Pick(measurements, "CachedToken", "Memory"), Time, Tables.Time),
            new("A token from the cache: bytes of the call", Pick(measurements, "CachedToken", "Memory"), Bytes, Tables.Size),
            new("A keystroke elsewhere, 200 interfaces: time", Pick(measurements, "EditCost", "200, in a body"), Time, Tables.Time),
            new("A keystroke elsewhere, 200 interfaces: bytes", Pick(measurements, "EditCost", "200, in a body"), Bytes, Tables.Size),
        ];
        var rows = panels.Chunk(2).Select(row => row.Max(panel => panel.Height)).ToList();
        var svg = new StringBuilder();
        Append(svg, $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {2 * PanelWidth} {rows.Sum()}" font-family="sans-serif" font-size="12" role="img" aria-label="Benchmark results; docs/performance.md has them as tables">""");
        Append(svg, $"""<rect width="100%" height="100%" fill="#ffffff"/>""");
        for (var index = 0; index < panels.Length; index++)
        {
            Draw(svg, panels[index], index % 2 * PanelWidth, rows.Take(index / 2).Sum());
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static void Draw(StringBuilder svg, Panel panel, int left, int top)
    {
        Append(svg, $"""<text x="{left + 10}" y="{top + 24}" font-weight="bold" fill="#24292f">{SecurityElement.Escape(panel.Title)}</text>""");
        var scale = (PanelWidth - LabelWidth - 100) / panel.Bars.Max(panel.Value);
        for (var index = 0; index < panel.Bars.Count; index++)
        {
            var bar = panel.Bars[index];
            var y = top + 36 + (index * (BarHeight + Gap));
            var width = Math.Max(1, panel.Value(bar) * scale);
            var colour = bar.Contender == "AuthSdk" ? "#0969da" : bar.IsBaseline ? "#6e7781" : "#bf8700";
            Append(svg, $"""<text x="{left + LabelWidth - 8}" y="{y + 13}" text-anchor="end" fill="#24292f">{SecurityElement.Escape(bar.Contender)}</text>""");
            Append(svg, $"""<rect x="{left + LabelWidth}" y="{y}" width="{width:0.#}" height="{BarHeight}" fill="{colour}"/>""");
            Append(svg, $"""<text x="{left + LabelWidth + width + 6:0.#}" y="{y + 13}" fill="#24292f">{SecurityElement.Escape(panel.Text(panel.Value(bar)))}</text>""");
        }
    }

    private static void Append(StringBuilder svg, FormattableString element) => svg.Append(element.ToString(CultureInfo.InvariantCulture)).Append('\n');

    private static List<Measurement> Pick(IEnumerable<Measurement> measurements, string benchmark, string @case) =>
        [.. measurements.Where(measurement => measurement.Benchmark == benchmark && measurement.Case == @case)];

    private static double Time(Measurement measurement) => measurement.Best;

    private static double Bytes(Measurement measurement) => measurement.Bytes;

    private sealed record Panel(string Title, IReadOnlyList<Measurement> Bars, Func<Measurement, double> Value, Func<double, string> Text)
    {
        public int Height => 48 + (Bars.Count * (BarHeight + Gap));
    }
}
