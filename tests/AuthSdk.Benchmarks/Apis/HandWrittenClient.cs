using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;

namespace AuthSdk.Benchmarks.Apis;

/// <summary>What a careful colleague writes: a constant header, source-generated JSON, no buffering of the answer.</summary>
internal sealed class HandWrittenClient(HttpClient http, Uri baseAddress, AuthenticationHeaderValue? authorization) : IPetClient
{
    private readonly string _base = baseAddress.AbsoluteUri;

    public async Task<Pet> GetAsync()
    {
        var id = "42";
        var limit = 5;
        using var request = new HttpRequestMessage(
            HttpMethod.Get, string.Create(CultureInfo.InvariantCulture, $"{_base}/pets/{Uri.EscapeDataString(id)}?limit={limit}"));
        return await SendAsync(request).ConfigureAwait(false);
    }

    public async Task<Pet> PostAsync()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{_base}/pets")
        {
            Content = JsonContent.Create(Samples.Pet, PetJsonContext.Default.Pet),
        };
        return await SendAsync(request).ConfigureAwait(false);
    }

    public async Task<Pet> SearchAsync()
    {
        var (minAge, maxAge, vaccinated, page, pageSize) = (2, 12, true, 3, 50);
        var url = new StringBuilder(_base)
            .Append("/pets/search?name=").Append(Uri.EscapeDataString("Bobby & co"))
            .Append("&breed=").Append(Uri.EscapeDataString("Früh"))
            .Append(CultureInfo.InvariantCulture, $"&min_age={minAge}&max_age={maxAge}")
            .Append("&vaccinated=").Append(vaccinated ? "true" : "false");
        foreach (var tag in Samples.Tags)
        {
            url.Append("&tag=").Append(Uri.EscapeDataString(tag));
        }

        url.Append("&sort_by=").Append(Uri.EscapeDataString("name")).Append(CultureInfo.InvariantCulture, $"&page={page}&page_size={pageSize}");
        using var request = new HttpRequestMessage(HttpMethod.Get, url.ToString());
        return await SendAsync(request).ConfigureAwait(false);
    }

    private async Task<Pet> SendAsync(HttpRequestMessage request)
    {
        request.Headers.Authorization = authorization;
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync(PetJsonContext.Default.Pet).ConfigureAwait(false))!;
    }
}
