using Microsoft.CodeAnalysis;
using static AuthSdk.Generator.Diagnostics.Descriptor;

namespace AuthSdk.Generator.Diagnostics;

/// <summary>What can be wrong with how the answers of an operation are read.</summary>
internal static class AnswerDiagnostics
{
    public static readonly DiagnosticDescriptor MissingJsonType = Error(
        DiagnosticIds.MissingJsonType,
        title: "A JSON type is missing from the JsonSerializerContext",
        messageFormat: "'{0}' has no metadata for '{1}'; put [JsonSerializable(typeof({1}))] on it");

    public static readonly DiagnosticDescriptor InvalidAnswerRule = Error(
        DiagnosticIds.InvalidAnswerRule,
        title: "A rule about answers cannot be kept",
        messageFormat: "[{0}] {1}");
}
