using System.Linq;
using AuthSdk.Generator.CSharp;
using AuthSdk.Generator.Models;

namespace AuthSdk.Generator.Emission;

/// <summary>Emits the authenticated client: the class that implements the interface.</summary>
internal static class ClientEmitter
{
    public static EmittedFile Emit(ProviderModel provider) => EmittedFile.Create(provider, "Client", writer =>
    {
        var jsonTypes = new JsonTypes(provider);
        var enums = new EnumTexts(provider);
        var answers = new AnswerRuleFields(provider);
        using (EmittedFile.Type(
            writer,
            $"/// <summary>Calls the operations of <see cref=\"{provider.InterfaceType}\"/> with a token that is always fresh.</summary>",
            $"{provider.Accessibility} sealed class {provider.ClientType} : {provider.InterfaceType}, global::System.IDisposable"))
        {
            EmitState(writer, provider, jsonTypes, answers);
            foreach (var property in provider.Properties)
            {
                writer.Separate().Write($$"""
                    /// <inheritdoc/>
                    public {{property.Type}} {{Identifier.Escape(property.Name)}} { get; set; }{{(property.NeedsValue ? " = null!;" : "")}}
                    """);
            }

            foreach (var operation in provider.Operations)
            {
                OperationEmitter.Emit(writer, operation, jsonTypes, enums, answers);
            }

            foreach (var member in provider.UnsupportedMembers)
            {
                EmitUnsupported(writer, member);
            }

            writer.Separate().Write("""
                /// <summary>Closes the connections of a client that was made without a container.</summary>
                public void Dispose() => _http.Dispose();
                """);
            enums.Emit(writer);
        }
    });

    private static void EmitUnsupported(SourceWriter writer, UnsupportedMemberModel member)
    {
        writer.Separate().WriteLine("/// <inheritdoc/>");
        using (writer.Block(member.Declaration))
        {
            foreach (var accessor in member.Accessors)
            {
                writer.WriteLine($"{accessor} => throw new global::System.NotSupportedException(\"The declaration of this member has an error that the compiler reports.\");");
            }
        }
    }

    private static void EmitState(SourceWriter writer, ProviderModel provider, JsonTypes jsonTypes, AnswerRuleFields answers)
    {
        if (provider is { HasOperations: true, ApiErrors: { } errors })
        {
            ErrorRulesEmitter.EmitApiErrors(writer, errors);
            writer.WriteLine();
        }

        writer.WriteLine("private readonly global::System.Net.Http.HttpClient _http;");
        if (provider.HasOperations)
        {
            writer.WriteLine("private readonly global::AuthSdk.Http.ApiOperations _operations;");
        }

        var usesOptions = provider.Operations.Any(operation =>
            operation.Headers.Any(header => header.Option is not null) || operation.ApiQuery.Any(parameter => parameter.Option is not null));
        if (usesOptions)
        {
            writer.WriteLine($"private readonly {provider.OptionsType} _options;");
        }

        foreach (var json in jsonTypes.All)
        {
            writer.WriteLine($"private readonly global::System.Text.Json.Serialization.Metadata.JsonTypeInfo<{json.Type}> {json.Field};");
        }

        answers.EmitDeclarations(writer);
        writer.Separate();
        using (writer.Block($"""
            internal {provider.ClientType}(
                global::System.Net.Http.HttpClient http,
                {provider.OptionsType} options,
                {provider.TokensType} tokens,
                global::System.IServiceProvider? services)
            """))
        {
            writer.WriteLine("_http = http;");
            if (provider.HasOperations)
            {
                writer.Write($$"""
                    _operations = new global::AuthSdk.Http.ApiOperations(http, tokens.BaseAddress, services{{Secrets(provider)}})
                    {
                        MapError = options.MapError,{{(provider.ApiErrors is null ? "" : "\n    Errors = _errors,")}}
                    };
                    """);
            }

            if (usesOptions)
            {
                writer.WriteLine("_options = options;");
            }

            writer.WriteLine("Tokens = tokens;");
            foreach (var json in jsonTypes.All)
            {
                writer.WriteLine($"{json.Field} = global::AuthSdk.Http.ApiOperations.TypeInfo<{json.Type}>({provider.JsonContextType}.Default);");
            }

            answers.EmitAssignments(writer, jsonTypes);
        }

        writer.Separate().Write($$"""
            /// <summary>The tokens that the operations use.</summary>
            public {{provider.TokensType}} Tokens { get; }
            """);
    }

    // What every operation sends besides the token, and no error may repeat.
    private static string Secrets(ProviderModel provider)
    {
        var options = provider.Operations
            .SelectMany(operation => operation.Headers.Where(header => header.IsSecret).Select(header => header.Option)
                .Concat(operation.ApiQuery.Where(parameter => parameter.IsSecret).Select(parameter => parameter.Option)))
            .Where(option => option is not null)
            .Distinct()
            .Select(option => $"options.{option}")
            .ToList();
        return options.Count == 0 ? "" : $", [{string.Join(", ", options)}]";
    }
}
