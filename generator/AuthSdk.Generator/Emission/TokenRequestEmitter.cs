using System.Collections.Generic;
using System.Linq;
using AuthSdk.Generator.CSharp;
using AuthSdk.Generator.Models;

namespace AuthSdk.Generator.Emission;

/// <summary>Emits a record with exactly the parameters of a token request that are not fixed.</summary>
internal static class TokenRequestEmitter
{
    public static void Emit(SourceWriter writer, ProviderModel provider, string type, string summary, IEnumerable<TokenParameterModel> parameters)
    {
        using (EmittedFile.Type(writer, $"/// <summary>{summary}</summary>", $"{provider.Accessibility} sealed record {type}"))
        {
            foreach (var parameter in parameters.Where(parameter => !parameter.IsConstant))
            {
                writer.Separate()
                    .WriteLine($"/// <summary>{parameter.Summary}</summary>")
                    .WriteLine($"public {(parameter.Required ? "required " : "")}{PropertyType(parameter)} {parameter.Property} {{ get; init; }}");
            }
        }
    }

    /// <summary>Writes the initialiser that takes values from the options.</summary>
    public static void EmitFromOptions(SourceWriter writer, IEnumerable<TokenParameterModel> parameters)
    {
        foreach (var parameter in parameters.Where(parameter => parameter.Option is not null))
        {
            writer.WriteLine($"{parameter.Property} = _options.{parameter.Option}{(parameter.Required ? "!" : "")},");
        }
    }

    private static string PropertyType(TokenParameterModel parameter)
    {
        var type = parameter.Kind switch
        {
            TokenParameterKind.Secret => "global::AuthSdk.SecretString",
            TokenParameterKind.Scopes => "global::System.Collections.Generic.IReadOnlyList<string>",
            _ => "string",
        };
        return parameter.Required ? type : type + "?";
    }
}
