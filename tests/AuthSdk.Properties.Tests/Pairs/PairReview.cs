using AuthSdk.Generator;
using AuthSdk.Generator.Tests.Harness;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AuthSdk.Properties.Tests.Pairs;

/// <summary>What the analyzer says of every two values of different axes.</summary>
internal sealed class PairReview
{
    private const int BatchSize = 500;

    private static readonly Lazy<PairReview> Made = new(() => new PairReview());

    private readonly Dictionary<AxisValue, IReadOnlyList<Finding>> _alone;
    private readonly Dictionary<(AxisValue First, AxisValue Second), (Combination Said, IReadOnlyList<Finding> Findings)> _together;

    private PairReview()
    {
        var alone = Analyze([.. Axes.All.Select(value => Combination.Of(value))]);
        _alone = Axes.All.Zip(alone).ToDictionary(pair => pair.First, pair => pair.Second);
        var pairs = Axes.All.SelectMany((first, index) => Axes.All.Skip(index + 1).Where(second => second.Axis != first.Axis).Select(second => (first, second))).ToList();
        var combinations = pairs.Select(pair => Combination.Of(pair.first, pair.second)).ToList();
        _together = pairs.Zip(combinations, Analyze(combinations)).ToDictionary(item => item.First, item => (item.Second, item.Third));
    }

    /// <summary>The review, made once for all tests.</summary>
    public static PairReview Instance => Made.Value;

    /// <summary>Values that have an error on their own.</summary>
    public IEnumerable<string> Wrong => _alone.Where(value => value.Value.Any(finding => finding.IsError)).Select(value => $"{value.Key}: {string.Join(' ', value.Value)}");

    /// <summary>A line for each value, other axis and finding: <c>flow Password × pkce: S256, None → AUTH038</c>.</summary>
    public IEnumerable<string> Lines => _together.Keys
        .Select(pair => (Pair: pair, Findings: string.Join(' ', New(pair))))
        .Where(item => item.Findings.Length > 0)
        .GroupBy(item => (item.Pair.First, item.Pair.Second.Axis, item.Findings), item => item.Pair.Second.Name)
        .Select(group => $"{group.Key.First} × {group.Key.Axis}: {string.Join(", ", group)} → {group.Key.Findings}");

    /// <summary>Whether two values can be said together.</summary>
    public bool Accepts(AxisValue first, AxisValue second) =>
        first == second || (first.Axis != second.Axis && !Of(first, second).Findings.Any(finding => finding.IsError));

    /// <summary>What is said of each of some declarations.</summary>
    public static IReadOnlyList<IReadOnlyList<Finding>> Analyze(IReadOnlyList<Combination> combinations) =>
        [.. combinations.Chunk(BatchSize).SelectMany(AnalyzeBatch)];

    /// <summary>What is said of two values, and neither of one of them alone nor of one of them beside what the other one needs.</summary>
    private IEnumerable<Finding> New((AxisValue First, AxisValue Second) pair)
    {
        var (said, findings) = _together[pair];
        if (findings.Count == 0)
        {
            return [];
        }

        var others = said.Values.SelectMany((first, index) => said.Values.Skip(index + 1).Select(second => (first, second))).Where(other => other != (pair.First, pair.Second));
        return findings.Except(said.Values.SelectMany(value => _alone[value])).Except(others.SelectMany(other => Of(other.first, other.second).Findings));
    }

    private (Combination Said, IReadOnlyList<Finding> Findings) Of(AxisValue first, AxisValue second) =>
        _together.TryGetValue((first, second), out var found) ? found : _together[(second, first)];

    private static IEnumerable<IReadOnlyList<Finding>> AnalyzeBatch(Combination[] combinations)
    {
        var compilation = TestCompilation.Create([.. combinations.Select((combination, index) => combination.Declare($"Acme{index}")), SharedTypes.Source]);
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        var findings = compilation.WithAnalyzers([new OAuthProviderAnalyzer()], options).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult()
            .ToLookup(diagnostic => diagnostic.Location.SourceTree, diagnostic => new Finding(diagnostic.Id, diagnostic.DefaultSeverity));
        return compilation.SyntaxTrees.Take(combinations.Length)
            .Select(tree => (IReadOnlyList<Finding>)[.. findings[tree].Distinct().OrderBy(finding => finding.Id, StringComparer.Ordinal)]);
    }
}
