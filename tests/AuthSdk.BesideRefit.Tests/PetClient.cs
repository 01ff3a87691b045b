using System.Net.Http.Headers;
using System.Reflection;
using System.Runtime.CompilerServices;
using Refit;

namespace AuthSdk.BesideRefit.Tests;

/// <summary>What Refit's generator would write for <see cref="IPetApi"/>: relative addresses, options that name the method, streamed JSON.</summary>
internal sealed class PetClient(HttpClient http, RefitSettings settings) : IPetApi
{
    public Task<Pet> GetAsync(string id, CancellationToken cancellationToken = default) =>
        ReadAsync<Pet>(Request(nameof(GetAsync), HttpMethod.Get, "/pets/{id}", $"/pets/{id}"), cancellationToken);

    public Task<Pet> AddAsync(Pet pet, CancellationToken cancellationToken = default)
    {
        var request = Request(nameof(AddAsync), HttpMethod.Post, "/pets", "/pets");
        request.Content = settings.ContentSerializer.ToHttpContent(pet);
        return ReadAsync<Pet>(request, cancellationToken);
    }

    public Task<string> GetStatusAsync() => TextAsync(Request(nameof(GetStatusAsync), HttpMethod.Get, "/status", "/status"));

    public Task<string> GetMeAsync() => TextAsync(Request(nameof(GetMeAsync), HttpMethod.Get, "/me?tab=1", "/me?tab=1"));

    public Task<string> GetPlainAsync() => TextAsync(Request(nameof(GetPlainAsync), HttpMethod.Get, "/plain", "/plain"));

    public Task<string> GetOldAsync(string version, string? key)
    {
        var request = Request(nameof(GetOldAsync), HttpMethod.Get, "/old", $"/old?api%20version={version}");
        if (key is not null)
        {
            request.Headers.TryAddWithoutValidation("X-Api-Key", key);
        }

        return TextAsync(request);
    }

    public Task<string> FindAsync(int id) => TextAsync(Request(nameof(FindAsync), HttpMethod.Get, "/find/{id}", $"/find/{id}"));

    public Task<string> FindAsync(string name) => TextAsync(Request(nameof(FindAsync), HttpMethod.Get, "/find", $"/find?name={name}"));

    public Task<string> WhoAsync(string? token)
    {
        var request = Request(nameof(WhoAsync), HttpMethod.Get, "/who", "/who");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return TextAsync(request);
    }

    public Task<string> DownloadAsync(string address) => TextAsync(Request(nameof(DownloadAsync), HttpMethod.Get, "/download", address));

    public Task<string> DownloadOpenAsync(string address) => TextAsync(Request(nameof(DownloadOpenAsync), HttpMethod.Get, "/open", address));

    /// <summary>A request of a method that the interface does not have.</summary>
    public Task<string> StrayAsync() => TextAsync(Request("StrayAsync", HttpMethod.Get, "/stray", "/stray"));

    /// <summary>A request past Refit, over its HTTP client.</summary>
    public Task<string> BypassAsync() => http.GetStringAsync(new Uri("bypass", UriKind.Relative));

    [ModuleInitializer]
    internal static void Register() => RestService.Implement<IPetApi>((http, settings) => new PetClient(http, settings));

    private HttpRequestMessage Request(string method, HttpMethod verb, string template, string target)
    {
        var path = http.BaseAddress!.AbsolutePath.TrimEnd('/');
        var request = new HttpRequestMessage(verb, target.StartsWith('/') ? new Uri(path + target, UriKind.Relative) : new Uri(target));
        request.Options.Set(new HttpRequestOptionsKey<Type>(HttpRequestMessageOptions.InterfaceType), typeof(IPetApi));
#if REFIT_GENERATED
        request.Options.Set(new HttpRequestOptionsKey<string>(HttpRequestMessageOptions.MethodName), method);
        request.Options.Set(new HttpRequestOptionsKey<string>(HttpRequestMessageOptions.RelativePathTemplate), template);
#else
        request.Options.Set(
            new HttpRequestOptionsKey<RestMethodInfo>(HttpRequestMessageOptions.RestMethodInfo),
            new RestMethodInfo(method, typeof(IPetApi), (MethodInfo)MethodBase.GetCurrentMethod()!, template, typeof(Task)));
#endif
        return request;
    }

    private async Task<T> ReadAsync<T>(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using (request)
        {
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            response.EnsureSuccessStatusCode();
            return (await settings.ContentSerializer.FromHttpContentAsync<T>(response.Content, cancellationToken))!;
        }
    }

    private async Task<string> TextAsync(HttpRequestMessage request)
    {
        using (request)
        {
            using var response = await http.SendAsync(request);
            response.EnsureSuccessStatusCode();
            return await response.Content.ReadAsStringAsync();
        }
    }
}
