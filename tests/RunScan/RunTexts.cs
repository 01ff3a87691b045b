using System.Buffers;
using System.Collections.Concurrent;

namespace AuthSdk.RunScan;

/// <summary>Everything that the tests of this process made visible: logs, spans, measurements, events, exceptions, output.</summary>
internal static class RunTexts
{
    private static readonly ConcurrentDictionary<string, string> Seen = new(StringComparer.Ordinal);

    /// <summary>The texts, each with where it was seen first.</summary>
    public static IReadOnlyCollection<KeyValuePair<string, string>> All => [.. Seen];

    /// <summary>Keeps a text. A text that was seen before costs no memory.</summary>
    public static void Add(string origin, string? text)
    {
        if (!string.IsNullOrEmpty(text) && !Seen.ContainsKey(text))
        {
            Seen.TryAdd(text, origin);
        }
    }

    /// <summary>The texts that hold a secret, with the secrets masked: a finding must not be a leak of its own.</summary>
    public static IReadOnlyList<string> FindLeaks(IEnumerable<string> secrets, IEnumerable<KeyValuePair<string, string>> texts)
    {
        // The longest first, so that masking one does not tear another.
        string[] spellings = [.. secrets.SelectMany(RunSecrets.SpellingsOf).Distinct(StringComparer.OrdinalIgnoreCase).OrderByDescending(spelling => spelling.Length)];
        var any = SearchValues.Create(spellings, StringComparison.OrdinalIgnoreCase);
        return [.. texts.Where(text => text.Key.AsSpan().ContainsAny(any)).Select(text => $"{text.Value}: {Mask(text.Key, spellings)}")];
    }

    private static string Mask(string text, IEnumerable<string> spellings) => spellings.Aggregate(
        text,
        static (masked, spelling) => masked.Contains(spelling, StringComparison.OrdinalIgnoreCase)
            ? masked.Replace(spelling, $"<a secret of {spelling.Length} characters>", StringComparison.OrdinalIgnoreCase)
            : masked);
}
