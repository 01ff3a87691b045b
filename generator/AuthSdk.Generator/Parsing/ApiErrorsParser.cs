using System.Collections.Generic;
using System.Linq;
using AuthSdk.Generator.Diagnostics;
using AuthSdk.Generator.Models;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>Reads how an API writes the errors of its operations.</summary>
internal static class ApiErrorsParser
{
    public static ApiErrorsModel? Parse(INamedTypeSymbol type, IReadOnlyCollection<OperationModel> operations, ParseReport report)
    {
        if (type.Declared("ApiErrorsAttribute").FirstOrDefault() is not { } attribute)
        {
            return null;
        }

        var errors = new ApiErrorsModel(
            ErrorRuleParser.Way(attribute, "Code", report), ErrorRuleParser.Way(attribute, "Description", report), ErrorRuleParser.Condition(attribute, report));
        if (errors.FailsWhen is not null && operations.Count > 0 && operations.All(HandsOut))
        {
            report.Add(
                TokenRequestDiagnostics.UnusedSetting,
                () => attribute.Location("FailsWhen"),
                "FailsWhen",
                type.Name,
                "each of its operations hands out its answer, and looks at none");
        }

        return errors;
    }

    /// <summary>Whether an operation leaves it to its caller to look at the answer.</summary>
    public static bool HandsOut(OperationModel operation) =>
        operation.Shape is ReturnShape.Stream or ReturnShape.Content or ReturnShape.Response or ReturnShape.Request or ReturnShape.Items;
}
