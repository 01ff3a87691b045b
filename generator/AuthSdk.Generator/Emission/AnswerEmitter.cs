using System.Linq;
using AuthSdk.Generator.CSharp;
using AuthSdk.Generator.Models;

namespace AuthSdk.Generator.Emission;

/// <summary>Emits the statement that sends the request of an operation and reads its answer.</summary>
internal static class AnswerEmitter
{
    private const string Operations = "global::AuthSdk.Http.ApiOperations";

    public static void Emit(SourceWriter writer, OperationModel operation, JsonTypes jsonTypes, LocalNames locals, string request)
    {
        var cancellation = operation.Parameters.FirstOrDefault(parameter => parameter.Role == ParameterRole.Cancellation) is { } token
            ? Identifier.Escape(token.Name)
            : "global::System.Threading.CancellationToken.None";
        var deadline = operation.Message.TimeoutMilliseconds > 0 ? EmitDeadline(writer, operation, locals, cancellation) : null;
        var arguments = Arguments(operation, jsonTypes, request, deadline is null ? cancellation : $"{deadline}.Token");
        var call = $"{EmittedField.Of(operation, "_operations")}.{Method(operation)}({arguments})";
        call = deadline is null ? call : $"{deadline}.RunAsync({call})";
        if (operation is { Wrapper: ReturnWrapper.Interface, Shape: not ReturnShape.None })
        {
            call = $"{Operations}.AsInterface({call})";
        }

        // A Task<T> is no Task<T?> for the compiler, harmless as it is.
        call += operation.ResultIsNullable ? "!" : "";
        writer.WriteLine(operation.IsValueTask ? $"return new({call});" : $"return {call};");
    }

    private static string EmitDeadline(SourceWriter writer, OperationModel operation, LocalNames locals, string cancellation)
    {
        var deadline = locals.Take("deadline");
        writer.WriteLine();
        writer.Write($"""
            var {deadline} = new global::AuthSdk.Http.OperationDeadline(
                global::System.TimeSpan.FromMilliseconds({operation.Message.TimeoutMilliseconds}),
                {EmittedField.Of(operation, "Tokens")}.TimeProvider,
                {cancellation});
            """);
        return deadline;
    }

    private static string Method(OperationModel operation)
    {
        var verb = operation.Wrapper == ReturnWrapper.None ? "Read" : "Wrap";
        return operation.Shape switch
        {
            ReturnShape.None => operation.Wrapper == ReturnWrapper.None ? "SendAsync" : "WrapAsync",
            ReturnShape.Text => $"{verb}StringAsync",
            ReturnShape.Items => "ReadItems",
            ReturnShape.Request => "BuildAsync",
            _ => $"{verb}{operation.Shape}Async",
        };
    }

    private static string Arguments(OperationModel operation, JsonTypes jsonTypes, string request, string cancellation)
    {
        if (operation.Shape == ReturnShape.Request)
        {
            return request;
        }

        var json = operation.ResultType is { } type ? $"{EmittedField.Of(operation, jsonTypes.Field(type))}, " : "";
        return $"{request}, {json}{cancellation}";
    }
}
