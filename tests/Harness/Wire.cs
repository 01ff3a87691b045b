using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using AuthSdk.Testing;

namespace AuthSdk.Harness;

/// <summary>A client that sends what it is told and follows nothing, so that a test sees every answer as it is.</summary>
internal sealed class Wire(Emulator emulator) : IDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = false })
    {
        BaseAddress = emulator.Address,
    };

    public Task<Answer> GetAsync(string target, string? bearer = null, params (string Name, string Value)[] headers) =>
        SendAsync(HttpMethod.Get, target, null, bearer, headers);

    public Task<Answer> PostFormAsync(string target, string form, params (string Name, string Value)[] headers) =>
        SendAsync(HttpMethod.Post, target, Form(form), null, headers);

    public Task<Answer> PostJsonAsync(string target, string json, string? bearer = null) =>
        SendAsync(HttpMethod.Post, target, Json(json), bearer);

    public Task<Answer> PutJsonAsync(string target, string json, string? bearer = null) =>
        SendAsync(HttpMethod.Put, target, Json(json), bearer);

    public async Task<Answer> SendAsync(
        HttpMethod method, string target, HttpContent? content, string? bearer = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, target) { Content = content };
        request.Headers.Authorization = bearer is null ? null : new AuthenticationHeaderValue("Bearer", bearer);

        foreach (var (name, value) in headers)
        {
            Assert.True(request.Headers.TryAddWithoutValidation(name, value));
        }

        using var response = await _http.SendAsync(request);
        return new Answer(
            (int)response.StatusCode,
            await response.Content.ReadAsStringAsync(),
            response.Content.Headers.ContentType?.ToString(),
            response.Headers.Concat(response.Content.Headers)
                .ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase));
    }

    public void Dispose() => _http.Dispose();

    public static string Encode(string value) => Uri.EscapeDataString(value);

    public static StringContent Form(string form) => new(form, Encoding.UTF8, "application/x-www-form-urlencoded");

    public static StringContent Json(string json) => new(json, Encoding.UTF8, "application/json");

    internal sealed record Answer(int Status, string Body, string? ContentType, IReadOnlyDictionary<string, string> Headers)
    {
        public JsonElement Json => JsonDocument.Parse(Body).RootElement;

        public string AccessToken => Json.GetProperty("access_token").GetString()!;

        public string Text(string member) => Json.GetProperty(member).GetString()!;
    }
}
