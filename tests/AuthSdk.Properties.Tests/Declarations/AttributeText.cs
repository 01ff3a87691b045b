namespace AuthSdk.Properties.Tests.Declarations;

/// <summary>An attribute as source text, in parts that can be left out.</summary>
/// <param name="Name">The name.</param>
/// <param name="Arguments">The arguments that it needs.</param>
/// <param name="Settings">The properties that it sets.</param>
internal sealed record AttributeText(string Name, IReadOnlyList<string> Arguments, IReadOnlyList<string> Settings)
{
    /// <summary>The same with a property less.</summary>
    public IEnumerable<AttributeText> Shrink() => Shrinking.LeaveOut(Settings).Select(fewer => this with { Settings = fewer });

    public override string ToString() => Arguments.Count + Settings.Count == 0 ? $"[{Name}]" : $"[{Name}({string.Join(", ", Arguments.Concat(Settings))})]";
}
