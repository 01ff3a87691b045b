using System.Text.Json.Serialization;
using AuthSdk.Http;

namespace AuthSdk.EndToEnd.Tests.Conformance;

public sealed record Item(string Name);

public sealed record Refusal(string Code, int Number);

[JsonSourceGenerationOptions(PropertyNameCaseInsensitive = true)]
[JsonSerializable(typeof(Item))]
[JsonSerializable(typeof(Item[]))]
[JsonSerializable(typeof(IReadOnlyDictionary<string, Item>))]
[JsonSerializable(typeof(int?))]
[JsonSerializable(typeof(Refusal))]
internal sealed partial class AnswerContext : JsonSerializerContext;

/// <summary>Every way to give back an answer.</summary>
[OAuthProvider(TokenUrl = Wire.TokenUrl)]
[BaseAddress(Wire.BaseAddress)]
[JsonContext(typeof(AnswerContext))]
public interface IAnswerApi
{
    [Get("/none")]
    Task NoneAsync(CancellationToken cancellationToken = default);

    [Get("/none")]
    ValueTask NoneValueAsync(CancellationToken cancellationToken = default);

    [Get("/json")]
    Task<Item> JsonAsync(CancellationToken cancellationToken = default);

    [Get("/json")]
    ValueTask<Item?> JsonValueAsync(CancellationToken cancellationToken = default);

    [Get("/number")]
    Task<int> NumberAsync(CancellationToken cancellationToken = default);

    [Get("/number")]
    Task<int?> NullableNumberAsync(CancellationToken cancellationToken = default);

    [Get("/text")]
    Task<string> TextAsync(CancellationToken cancellationToken = default);

    [Get("/bytes")]
    Task<byte[]> BytesAsync(CancellationToken cancellationToken = default);

    [Get("/stream")]
    Task<Stream> StreamAsync(CancellationToken cancellationToken = default);

    [Get("/content")]
    Task<HttpContent> ContentAsync(CancellationToken cancellationToken = default);

    [Get("/response")]
    Task<HttpResponseMessage> ResponseAsync(CancellationToken cancellationToken = default);

    [Post("/request")]
    Task<HttpRequestMessage> RequestAsync([Body] Item item, [Header("X-Id")] string id);

    [Get("/items")]
    IAsyncEnumerable<Item> ItemsAsync(CancellationToken cancellationToken = default);

    [Get("/try")]
    Task<ApiResponse<Item>> TryJsonAsync(CancellationToken cancellationToken = default);

    [Get("/try")]
    Task<IApiResponse<Item>> TryJsonInterfaceAsync(CancellationToken cancellationToken = default);

    [Get("/try")]
    Task<ApiResponse<string>> TryTextAsync(CancellationToken cancellationToken = default);

    [Get("/try")]
    Task<ApiResponse<byte[]>> TryBytesAsync(CancellationToken cancellationToken = default);

    [Get("/try")]
    Task<ApiResponse<Stream>> TryStreamAsync(CancellationToken cancellationToken = default);

    [Get("/try")]
    Task<ApiResponse<HttpContent>> TryContentAsync(CancellationToken cancellationToken = default);

    [Get("/try")]
    Task<IApiResponse> TryAsync(CancellationToken cancellationToken = default);

    [Get("/try")]
    ValueTask<IApiResponse> TryValueAsync(CancellationToken cancellationToken = default);
}

/// <summary>An API with an error format and empty results of its own.</summary>
[OAuthProvider(TokenUrl = Wire.TokenUrl)]
[BaseAddress(Wire.BaseAddress)]
[JsonContext(typeof(AnswerContext))]
[ErrorResponse(typeof(Refusal))]
[EmptyOn(404, Text = "No records")]
public interface IRefusingApi
{
    [Get("/list")]
    Task<Item[]> ListAsync();

    [Get("/map")]
    Task<IReadOnlyDictionary<string, Item>> MapAsync();

    [Get("/one")]
    Task<Item> GetAsync();

    [Get("/one")]
    Task<Item?> FindAsync();

    [Get("/text")]
    Task<string> TextAsync();

    [Get("/stream")]
    Task<Stream> StreamAsync();

    [Delete("/one")]
    Task DeleteAsync();

    [Get("/items")]
    IAsyncEnumerable<Item> ItemsAsync();

    [Get("/try")]
    Task<ApiResponse<Item[]>> TryListAsync();
}
