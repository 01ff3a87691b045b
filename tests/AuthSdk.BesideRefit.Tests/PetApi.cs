using System.Text.Json.Serialization;
using Refit;

namespace AuthSdk.BesideRefit.Tests;

/// <summary>An API with two flows and parameters of every kind, declared with Refit's attributes.</summary>
[OAuthProvider(Name = "App", TokenUrl = "https://auth.example.org/token/app")]
[OAuthProvider(Name = "User", Flow = OAuthFlow.Password, TokenUrl = "https://auth.example.org/token/user")]
[BaseAddress("https://api.{domain}/v1/")]
[ApiParameter("api version", Value = "2 & up")]
[ApiParameter("X-Api-Key", In = ParameterLocation.Header, Option = "ApiKey", Secret = true)]
[JsonContext(typeof(PetJsonContext))]
public interface IPetApi
{
    [Get("/pets/{id}")]
    Task<Pet> GetAsync(string id, CancellationToken cancellationToken = default);

    [Post("/pets")]
    Task<Pet> AddAsync([Body] Pet pet, CancellationToken cancellationToken = default);

    [Get("/status")]
    [NoToken]
    Task<string> GetStatusAsync();

    [Get("/me?tab=1")]
    [UseFlow("User")]
    Task<string> GetMeAsync();

    [Get("/plain")]
    [WithoutApiParameter("api version")]
    [WithoutApiParameter("x-api-key")]
    Task<string> GetPlainAsync();

    [Get("/old")]
    Task<string> GetOldAsync([AliasAs("api version")] string version, [Header("X-Api-Key")] string? key);

    [Get("/find/{id}")]
    [NoToken]
    Task<string> FindAsync(int id);

    [Get("/find")]
    Task<string> FindAsync(string name);

    [Get("/who")]
    Task<string> WhoAsync([Authorize] string? token);

    [Get("/download")]
    Task<string> DownloadAsync([Url] string address);

    [Get("/open")]
    [NoToken]
    Task<string> DownloadOpenAsync([Url] string address);
}

public sealed record Pet(string PetId);

[JsonSerializable(typeof(Pet))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
public sealed partial class PetJsonContext : JsonSerializerContext;
