using System.Net;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace AuthSdk.Testing;

/// <summary>The least that an operation can be answered with: an empty object, an empty list, nothing.</summary>
internal static class SampleBody
{
    private const int Deepest = 4;

    /// <param name="operation">The operation.</param>
    /// <param name="jsonContext">What knows the types of the API.</param>
    /// <param name="errors">What the body must not look like.</param>
    public static EmulatedResponse For(ProviderOperation operation, Type? jsonContext, ErrorBody errors)
    {
        var type = operation.Member.ReturnType;
        var result = type.IsGenericType ? type.GetGenericArguments()[0] : typeof(void);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>))
        {
            return EmulatedResponse.Text(HttpStatusCode.OK, "[]", "application/json");
        }

        return result == typeof(void) ? EmulatedResponse.Empty(HttpStatusCode.NoContent)
            : result == typeof(string) ? EmulatedResponse.Text(HttpStatusCode.OK, "", "text/plain")
            : EmulatedResponse.Text(HttpStatusCode.OK, errors.Correct(Of(result, Context(jsonContext), 0)), "application/json");
    }

    private static JsonSerializerContext? Context(Type? type) => type?.GetProperty("Default")?.GetValue(null) as JsonSerializerContext;

    private static string Of(Type type, JsonSerializerContext? context, int depth)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(bool))
        {
            return "false";
        }

        if (type == typeof(string))
        {
            return "\"\"";
        }

        if (type == typeof(Guid))
        {
            return $"\"{Guid.Empty}\"";
        }

        if (type == typeof(DateTime) || type == typeof(DateTimeOffset))
        {
            return "\"2030-01-01T00:00:00Z\"";
        }

        return type.IsPrimitive || type.IsEnum || type == typeof(decimal) ? "0" : OfContract(type, depth < Deepest ? context : null, depth);
    }

    private static string OfContract(Type type, JsonSerializerContext? context, int depth)
    {
        var contract = context?.GetTypeInfo(type);
        return contract?.Kind switch
        {
            JsonTypeInfoKind.Enumerable => "[]",
            JsonTypeInfoKind.Object => $"{{{string.Join(',', contract.Properties.Where(static property => property.IsRequired).Select(property =>
                $"\"{System.Text.Json.JsonEncodedText.Encode(property.Name)}\":{Of(property.PropertyType, context, depth + 1)}"))}}}",
            null when type.IsArray || (type != typeof(object) && IsList(type)) => "[]",
            _ => "{}",
        };
    }

    private static bool IsList(Type type) =>
        typeof(System.Collections.IEnumerable).IsAssignableFrom(type) && !typeof(System.Collections.IDictionary).IsAssignableFrom(type)
        && !type.GetInterfaces().Append(type).Any(static implemented =>
            implemented.IsGenericType && implemented.GetGenericTypeDefinition() is var definition
            && (definition == typeof(IReadOnlyDictionary<,>) || definition == typeof(IDictionary<,>)));
}
