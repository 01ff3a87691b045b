using System.Text.Json.Serialization;

namespace AuthSdk.CareCentric;

/// <summary>A yes or no, which some samples of the documentation write as text: <c>"false"</c>. It turns into a <see cref="bool"/>.</summary>
/// <param name="Value">The yes or no.</param>
[JsonConverter(typeof(BooleanOrTextConverter))]
public readonly record struct BooleanOrText(bool Value)
{
    /// <summary>Whether it is written as text.</summary>
    public bool IsText { get; init; }

    // There is no conversion back: with one, a comparison with true would compare how it is written, too.

    /// <summary>The yes or no.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator bool(BooleanOrText value) => value.Value;

    /// <summary>The yes or no.</summary>
    /// <returns><c>true</c> or <c>false</c>.</returns>
    public override string ToString() => Value ? "true" : "false";
}
