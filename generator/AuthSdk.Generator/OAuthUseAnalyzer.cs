using System.Collections.Immutable;
using AuthSdk.Generator.Diagnostics;
using AuthSdk.Generator.Parsing;
using AuthSdk.Generator.Parsing.Use;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AuthSdk.Generator;

/// <summary>Shows where a program uses a client in a way that cannot work, or that gives a secret away.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OAuthUseAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(
            UseDiagnostics.UnsetOptions,
            UseDiagnostics.SecretInProgram,
            UseDiagnostics.ClientWithoutRegistration,
            UseDiagnostics.RefusedArgument);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(KnownAttributes.OAuthProvider) is null)
            {
                return;
            }

            var options = new OptionsUse(start.CancellationToken);
            start.RegisterOperationAction(operation => options.Look(operation.Operation), OperationKind.Invocation);
            start.RegisterCompilationEndAction(end => options.Report(end.ReportDiagnostic));

            start.RegisterOperationAction(
                static operation => SecretUse.Check(operation.Operation, operation.ReportDiagnostic), OperationKind.Conversion, OperationKind.ObjectCreation);
            start.RegisterOperationAction(
                static operation => ClientUse.Check(operation.Operation, operation.ReportDiagnostic), OperationKind.ObjectCreation, OperationKind.Invocation);
            start.RegisterOperationAction(
                static operation => ArgumentUse.Check(operation.Operation, operation.ReportDiagnostic), OperationKind.Invocation);
        });
    }
}
