using System.Linq;

namespace AuthSdk.Generator.Models;

/// <summary>A URL with placeholders: literal text and option names in turn.</summary>
internal sealed record UrlTemplateModel
{
    public static UrlTemplateModel None { get; } = new();

    /// <summary>The text as declared.</summary>
    public string Text { get; init; } = "";

    public EquatableArray<UrlPartModel> Parts { get; init; }

    /// <summary>Whether it starts with <c>{server}</c>.</summary>
    public bool StartsWithServer => Parts.Count > 0 && Parts[0].Option == "Server";

    public bool IsConstant => Parts.All(part => part.Option is null);
}

/// <summary>A piece of a <see cref="UrlTemplateModel"/>.</summary>
internal sealed record UrlPartModel
{
    public string Text { get; init; } = "";

    /// <summary>The option whose value stands here, or <see langword="null"/> for literal text.</summary>
    public string? Option { get; init; }

    /// <summary>Whether it is part of the host rather than of the path.</summary>
    public bool IsHost { get; init; }
}
