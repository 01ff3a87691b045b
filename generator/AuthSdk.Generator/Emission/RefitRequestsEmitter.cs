using System;
using System.Collections.Generic;
using System.Linq;
using AuthSdk.Generator.CSharp;
using AuthSdk.Generator.Models;

namespace AuthSdk.Generator.Emission;

/// <summary>Emits what Refit's requests are given beside what Refit gives them: a case for every kind of operation.</summary>
internal static class RefitRequestsEmitter
{
    public static EmittedFile Emit(ProviderModel provider, RefitModel refit) => EmittedFile.Create(provider, "Requests", writer =>
    {
        using (EmittedFile.Type(
            writer,
            $"/// <summary>Gives Refit's requests what the operations of <see cref=\"{provider.InterfaceType}\"/> declare beside Refit's attributes.</summary>",
            $"internal static class {provider.RequestsType}"))
        {
            using (writer.Write("""
                /// <summary>Applies to a request what its operation declares.</summary>
                /// <param name="request">The request.</param>
                /// <param name="options">The options.</param>
                /// <exception cref="global::AuthSdk.OAuthException">It cannot be told which operation that is. Nothing was sent.</exception>
                """).Block($"public static void Prepare(global::AuthSdk.Http.RefitRequest request, {provider.OptionsType} options)"))
            {
                EmitBody(writer, refit);
            }
        }
    });

    private static void EmitBody(SourceWriter writer, RefitModel refit)
    {
        if (refit.Rules.Count == 1)
        {
            EmitChoice(writer, refit.Rules[0].Choice);
            return;
        }

        if (refit.DescribesByMethodInfo)
        {
            using (writer.Block("if (request.RestMethodInfo is global::Refit.RestMethodInfo method)"))
            {
                writer.WriteLine("request.Identify(method.Name, method.RelativePath);");
            }

            writer.WriteLine();
        }

        using (writer.Block("switch (request.MethodName)"))
        {
            foreach (var rule in refit.Rules)
            {
                foreach (var operation in rule.Operations)
                {
                    writer.WriteLine($"case {Literal.Of(operation.Name)}{Condition(operation)}:");
                }

                using (writer.Indented())
                {
                    EmitChoice(writer, rule.Choice);
                    writer.WriteLine("break;");
                }
            }

            writer.WriteLine("default:");
            using (writer.Indented())
            {
                writer.WriteLine("throw request.Unknown();");
            }
        }
    }

    private static string Condition(RefitOperationModel operation) =>
        operation.Routes.Count == 0 ? "" : $" when request.RelativePathTemplate is {string.Join(" or ", operation.Routes.Select(Literal.Of))}";

    private static void EmitChoice(SourceWriter writer, RefitChoiceModel choice)
    {
        if (choice.WithoutToken)
        {
            writer.WriteLine("request.WithoutToken = true;");
        }

        if (choice.Flow is not null)
        {
            writer.WriteLine($"request.Flow = {Literal.Of(choice.Flow)};");
        }

        Add(writer, "AddQuery", choice.Query, Uri.EscapeDataString);
        Add(writer, "AddHeader", choice.Headers, name => name);
    }

    private static void Add(SourceWriter writer, string method, IEnumerable<ApiParameterModel> parameters, Func<string, string> wireName)
    {
        foreach (var parameter in parameters)
        {
            var value = parameter.Option is null ? Literal.Of(parameter.Value!) : $"options.{parameter.Option}{(parameter.IsSecret ? "?.Reveal()" : "")}";
            writer.WriteLine($"request.{method}({Literal.Of(wireName(parameter.Name))}, {value});");
        }
    }
}
