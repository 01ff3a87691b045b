using System.Globalization;
using System.Text;

namespace AuthSdk.Benchmarks.Reporting;

/// <summary>Writes figures as a Markdown table.</summary>
internal static class Tables
{
    public static string Of(IReadOnlyList<Measurement> measurements)
    {
        var table = new StringBuilder("| case | contender | best | median | ratio | bytes | ratio |\n| --- | --- | ---: | ---: | ---: | ---: | ---: |\n");
        foreach (var group in measurements.GroupBy(measurement => measurement.Case))
        {
            var baseline = group.Single(measurement => measurement.IsBaseline);
            foreach (var row in group)
            {
                table.Append(CultureInfo.InvariantCulture, $"| {(row.IsBaseline ? group.Key : "")} | {row.Contender} | {Time(row.Best)} | {Time(row.Median)} ")
                    .Append(CultureInfo.InvariantCulture, $"| {row.Best / baseline.Best:0.00} | {Size(row.Bytes)} | {row.Bytes / baseline.Bytes:0.00} |\n");
            }
        }

        return table.ToString();
    }

    public static string Time(double nanoseconds) => nanoseconds switch
    {
        < 1e3 => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds:0} ns"),
        < 1e5 => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1e3:0.00} µs"),
        < 1e6 => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1e3:0} µs"),
        < 1e8 => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1e6:0.0} ms"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1e6:0} ms"),
    };

    public static string Size(double bytes) =>
        bytes < 1e5
            ? string.Create(CultureInfo.InvariantCulture, $"{bytes:#,0} B")
            : string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0.00} MB");
}
