using System.Linq;
using AuthSdk.Generator.Models;

namespace AuthSdk.Generator.Emission;

/// <summary>Names a field of the client within an operation.</summary>
internal static class EmittedField
{
    // A parameter hides a field of the same name.
    public static string Of(OperationModel operation, string name) =>
        operation.Parameters.Any(parameter => parameter.Name == name) ? $"this.{name}" : name;
}
