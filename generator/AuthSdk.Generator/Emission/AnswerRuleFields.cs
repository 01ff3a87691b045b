using System.Collections.Generic;
using System.Linq;
using AuthSdk.Generator.CSharp;
using AuthSdk.Generator.Models;

namespace AuthSdk.Generator.Emission;

/// <summary>The rules about answers of a client, each with the field that holds it for the operations that share it.</summary>
internal sealed class AnswerRuleFields
{
    private readonly List<AnswerRulesModel> _rules;

    public AnswerRuleFields(ProviderModel provider) => _rules = provider.Operations
        .Where(operation => !operation.IsFaulty && operation.Answers is not null)
        .Select(operation => operation.Answers!)
        .Distinct()
        .ToList();

    public string Field(AnswerRulesModel rules) => Field(_rules.IndexOf(rules));

    public void EmitDeclarations(SourceWriter writer)
    {
        for (var i = 0; i < _rules.Count; i++)
        {
            writer.WriteLine($"private readonly global::AuthSdk.Http.AnswerRules {Field(i)};");
        }
    }

    /// <summary>Emits the assignments; those of the JSON types come before.</summary>
    public void EmitAssignments(SourceWriter writer, JsonTypes jsonTypes)
    {
        for (var i = 0; i < _rules.Count; i++)
        {
            var create = _rules[i].ErrorType is { } error
                ? $"new global::AuthSdk.Http.AnswerRules<{error}>({jsonTypes.Field(error)})"
                : "new global::AuthSdk.Http.AnswerRules()";
            if (_rules[i].Empty.Count == 0)
            {
                writer.WriteLine($"{Field(i)} = {create};");
                continue;
            }

            using (writer.Block($"{Field(i)} = {create.Replace("AnswerRules()", "AnswerRules")}", "};"))
            {
                writer.WriteLine($"Empty = [{string.Join(", ", _rules[i].Empty.Select(Answer))}],");
            }
        }
    }

    private static string Answer(EmptyAnswerModel answer) =>
        $"new({answer.StatusCode}{(answer.Text is null ? "" : $", {Literal.Of(answer.Text)}")})";

    private static string Field(int index) => index == 0 ? "_answers" : $"_answers{index + 1}";
}
