using System.Linq;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>What <c>[Query]</c> says about a parameter or a property.</summary>
internal sealed class QuerySettings
{
    public string Delimiter { get; private set; } = ".";

    public string? Prefix { get; private set; }

    /// <summary>
    /// The delimiter, if it reads like a name and nothing else gives one: other libraries take the name there, and who means it that way would
    /// send the parameter under its C# name.
    /// </summary>
    public string? SupposedName { get; private set; }

    public string? Format { get; private set; }

    /// <summary>The member of <c>CollectionFormat</c>, or <see langword="null"/> if none is declared.</summary>
    public string? CollectionFormat { get; private set; }

    public bool SerializeNull { get; private set; }

    public bool TreatAsString { get; private set; }

    public static QuerySettings Of(ISymbol symbol, ParseReport report)
    {
        var settings = new QuerySettings();
        if (WireAttributes.Http(symbol, "QueryAttribute") is not { } query)
        {
            return settings;
        }

        settings.Delimiter = query.TextArgument(0) ?? ".";
        settings.Prefix = query.TextArgument(1);
        settings.SupposedName = string.IsNullOrEmpty(settings.Prefix) && settings.Delimiter.Any(char.IsLetter) && WireAttributes.Http(symbol, "AliasAsAttribute") is null
            ? settings.Delimiter
            : null;
        settings.Format = query.Text("Format") ?? query.TextArgument(2);
        settings.SerializeNull = query.Flag("SerializeNull");
        settings.TreatAsString = query.Flag("TreatAsString") || settings.Format?.Length == 0;
        settings.CollectionFormat =
            query.ConstantArgument(0) is { Kind: TypedConstantKind.Enum } ? EnumParser.ParseArgument(query, 0, "Csv", report)
            : query.Constant("CollectionFormat") is not null ? EnumParser.Parse(query, "CollectionFormat", "Csv", report)
            : null;
        return settings;
    }
}
