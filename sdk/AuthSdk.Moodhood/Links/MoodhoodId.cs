using System.Buffers;

namespace AuthSdk.Moodhood;

/// <summary>Ids of spaces, rooms, users and so on: 24 lower-case hexadecimal characters.</summary>
public static class MoodhoodId
{
    private const int Length = 24;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789abcdef");

    /// <summary>Whether a text has the form of an id. The alias of a room, which stands in links, has not.</summary>
    /// <param name="text">The text.</param>
    public static bool IsId(string? text) => text is { Length: Length } && !text.AsSpan().ContainsAnyExcept(Digits);
}
