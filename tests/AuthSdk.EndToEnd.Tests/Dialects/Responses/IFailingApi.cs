using System.Text.Json.Serialization;
using AuthSdk.Http;

namespace AuthSdk.EndToEnd.Tests.Dialects.Responses;

/// <summary>An API whose errors have the status 200.</summary>
[OAuthProvider(TokenUrl = "https://auth.test/token")]
[ApiErrors(FailsWhen = "errcode!=0", Code = "errcode", Description = "errmsg")]
[TokenRejection(200, Field = "errcode", Value = "40001")]
[ApiParameter("X-Key", In = ParameterLocation.Header, Option = "ApiKey", Secret = true)]
[EmptyOn(200, Text = "no such pet")]
[JsonContext(typeof(FailingContext))]
[BaseAddress("https://api.test")]
internal interface IFailingApi
{
    [Get("/pets/1")]
    Task<Pet> GetAsync(CancellationToken cancellationToken = default);

    [Get("/pets/1")]
    Task<Pet?> FindAsync();

    [Get("/pets/1")]
    Task<string> GetTextAsync();

    [Get("/pets/1")]
    Task<byte[]> GetBytesAsync();

    [Delete("/pets/1")]
    Task DeleteAsync();

    [Get("/pets/1")]
    Task<ApiResponse<Pet>> TryGetAsync();

    [Delete("/pets/1")]
    Task<IApiResponse> TryDeleteAsync();

    [Get("/pets/1")]
    Task<HttpResponseMessage> GetResponseAsync();

    [Get("/pets/1")]
    Task<Stream> GetStreamAsync();

    [Get("/pets/1")]
    Task<HttpContent> GetContentAsync();

    [Get("/pets")]
    IAsyncEnumerable<Pet> ListAsync();
}

/// <summary>An API whose errors all have a status of their own, and a place for the code.</summary>
[OAuthProvider(TokenUrl = "https://auth.test/token")]
[ApiErrors(Code = "errors.0.code", Description = "errors.0.reasons")]
[ErrorResponse(typeof(Fault))]
[JsonContext(typeof(FailingContext))]
[BaseAddress("https://api.test")]
internal interface ICodedApi
{
    [Get("/pets/1")]
    Task<string> GetAsync();
}

/// <summary>An API that says of each answer whether it is a good one.</summary>
[OAuthProvider(TokenUrl = "https://auth.test/token")]
[ApiErrors(FailsWhen = "result.ok=false", Description = "text")]
[JsonContext(typeof(FailingContext))]
[BaseAddress("https://api.test")]
internal interface IVerdictApi
{
    [Get("/pets/1")]
    Task<Answer> GetAsync();
}

internal sealed record Pet(string? Name);

internal sealed record Answer
{
    public required Verdict Result { get; init; }
}

internal sealed record Verdict
{
    public required bool Ok { get; init; }
}

internal sealed record Fault(string? Hint);

[JsonSourceGenerationOptions(System.Text.Json.JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Pet))]
[JsonSerializable(typeof(Fault))]
[JsonSerializable(typeof(Answer))]
internal sealed partial class FailingContext : JsonSerializerContext;
