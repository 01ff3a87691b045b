namespace AuthSdk.Properties.Tests.Declarations;

/// <summary>An operation as source text, in parts that can be left out.</summary>
/// <param name="Attributes">The attributes.</param>
/// <param name="Signature">The return type and the name.</param>
/// <param name="Parameters">The parameters, with their attributes.</param>
internal sealed record OperationText(IReadOnlyList<AttributeText> Attributes, string Signature, IReadOnlyList<string> Parameters)
{
    /// <summary>The same with a part less.</summary>
    public IEnumerable<OperationText> Shrink() => Shrinking.LeaveOut(Attributes).Select(fewer => this with { Attributes = fewer })
        .Concat(Shrinking.LeaveOut(Parameters).Select(fewer => this with { Parameters = fewer }))
        .Concat(Shrinking.Each(Attributes, static attribute => attribute.Shrink()).Select(smaller => this with { Attributes = smaller }));

    public override string ToString() => $"{string.Join(' ', Attributes)} {Signature}({string.Join(", ", Parameters)});";
}
