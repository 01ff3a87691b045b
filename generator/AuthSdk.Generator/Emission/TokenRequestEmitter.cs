using System.Linq;
using AuthSdk.Generator.CSharp;
using AuthSdk.Generator.Models;

namespace AuthSdk.Generator.Emission;

/// <summary>Emits a record with exactly the parameters of a token request that are not fixed.</summary>
internal static class TokenRequestEmitter
{
    public static void Emit(SourceWriter writer, ProviderModel provider, string type, string summary, TokenRequestModel request, bool startsFromOptions)
    {
        using (EmittedFile.Type(writer, $"/// <summary>{summary}</summary>", $"{provider.Accessibility} sealed record {type}"))
        {
            foreach (var parameter in request.Properties)
            {
                writer.Separate()
                    .WriteLine($"/// <summary>{parameter.Summary}</summary>")
                    .WriteLine($"public {(parameter.Required ? "required " : "")}{PropertyType(parameter)} {parameter.Property} {{ get; init; }}{(parameter.Initializer is { } start ? $" = {start};" : "")}");
            }

            if (startsFromOptions)
            {
                EmitFromOptions(writer, provider, type, request);
                EmitFindMissing(writer, provider, request);
            }
        }
    }

    /// <summary>Writes an initialiser that takes values from where they are configured.</summary>
    public static void EmitInitialiser(SourceWriter writer, TokenRequestModel request, System.Func<TokenParameterModel, string> value)
    {
        foreach (var parameter in request.Properties.Where(parameter => parameter.Option is not null))
        {
            writer.WriteLine($"{parameter.Property} = {value(parameter)},");
        }
    }

    private static void EmitFromOptions(SourceWriter writer, ProviderModel provider, string type, TokenRequestModel request)
    {
        writer.Separate().WriteLine($"internal static {type} From({provider.OptionsType} options) => new()");
        using (writer.Block("", "};"))
        {
            EmitInitialiser(writer, request, parameter => $"options.{parameter.Option}{(parameter.Required ? "!" : "")}");
        }
    }

    private static void EmitFindMissing(SourceWriter writer, ProviderModel provider, TokenRequestModel request)
    {
        var required = request.Properties.Where(parameter => parameter.Required).ToList();
        writer.Separate().WriteLine("/// <summary>The name of a value that must be there and is not, if there is one.</summary>");
        if (required.Count == 0)
        {
            writer.WriteLine("internal string? FindMissing() => null;");
            return;
        }

        writer.WriteLine("internal string? FindMissing() =>");
        using (writer.Indented())
        {
            foreach (var parameter in required)
            {
                writer.WriteLine($"{Lacks(provider, parameter)} ? nameof({parameter.Property}) :");
            }

            writer.WriteLine("null;");
        }
    }

    // An empty value would be left out of the request, and the request be somebody else's.
    private static string Lacks(ProviderModel provider, TokenParameterModel parameter) => parameter.Kind switch
    {
        TokenParameterKind.Secret when provider.Options.Any(option => option.Name == parameter.Option && option.AllowsEmpty) => $"{parameter.Property} is null",
        TokenParameterKind.Secret => $"{parameter.Property} is null or {{ IsEmpty: true }}",
        TokenParameterKind.Scopes or TokenParameterKind.SigningKey => $"{parameter.Property} is null",
        _ => $"string.IsNullOrWhiteSpace({parameter.Property})",
    };

    /// <summary>The type of the property that holds a value.</summary>
    public static string PropertyType(TokenParameterModel parameter)
    {
        var type = parameter.Kind switch
        {
            TokenParameterKind.Secret or TokenParameterKind.CodeChallenge or TokenParameterKind.Assertion => "global::AuthSdk.SecretString",
            TokenParameterKind.SigningKey => "global::AuthSdk.SigningKey",
            TokenParameterKind.Scopes => "global::System.Collections.Generic.IReadOnlyList<string>",
            _ => "string",
        };
        return parameter.Required || parameter.Initializer is not null ? type : type + "?";
    }
}
