using System.Reflection;
using System.Text.Json;

namespace Refit;

/// <summary>Implements an interface by its attributes, as far as the SDKs need it, where no test has written its client by hand.</summary>
public class ReflectedClient : DispatchProxy
{
    private static readonly MethodInfo ReadMethod = typeof(ReflectedClient).GetMethod(nameof(ReadAsync), BindingFlags.Instance | BindingFlags.NonPublic)!;

    private HttpClient _http = null!;
    private RefitSettings _settings = null!;
    private Type _contract = null!;

    /// <summary>Makes a client of an interface.</summary>
    public static T Create<T>(HttpClient http, RefitSettings settings)
    {
        var client = Create<T, ReflectedClient>()!;
        var proxy = (ReflectedClient)(object)client;
        (proxy._http, proxy._settings, proxy._contract) = (http, settings, typeof(T));
        return client;
    }

    /// <inheritdoc/>
    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        var method = targetMethod!;
        var cancellationToken = args!.OfType<CancellationToken>().FirstOrDefault();
        var request = new ReflectedRequest(_contract, method, args!, _settings);
        if (method.ReturnType == typeof(Task))
        {
            return RunAsync(request, cancellationToken);
        }

        var result = method.ReturnType.GenericTypeArguments[0];
        return ReadMethod.MakeGenericMethod(result).Invoke(this, [request, cancellationToken]);
    }

    private async Task RunAsync(ReflectedRequest declared, CancellationToken cancellationToken)
    {
        using var response = await SendAsync(declared, cancellationToken);
        await ThrowAsync(response, cancellationToken);
    }

    private async Task<T> ReadAsync<T>(ReflectedRequest declared, CancellationToken cancellationToken)
    {
        var response = await SendAsync(declared, cancellationToken);
        if (response is T whole)
        {
            return whole;
        }

        await ThrowAsync(response, cancellationToken);
        if (typeof(T) == typeof(Stream))
        {
            return (T)(object)await response.Content.ReadAsStreamAsync(cancellationToken);
        }

        using (response)
        {
            return typeof(T) == typeof(string) ? (T)(object)await response.Content.ReadAsStringAsync(cancellationToken)
                : response.StatusCode == System.Net.HttpStatusCode.NoContent || response.Content.Headers.ContentLength == 0 ? default!
                : await DeserializeAsync<T>(response, cancellationToken);
        }
    }

    private async Task<T> DeserializeAsync<T>(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            return (await _settings.ContentSerializer.FromHttpContentAsync<T>(response.Content, cancellationToken))!;
        }
        catch (JsonException unreadable)
        {
            throw new ApiException(response, content: null, _settings, unreadable);
        }
    }

    private async Task<HttpResponseMessage> SendAsync(ReflectedRequest declared, CancellationToken cancellationToken)
    {
        var request = declared.Create(_http.BaseAddress ?? throw new InvalidOperationException("BaseAddress must be set on the HttpClient instance"));
        try
        {
            return await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        }
#if REFIT_GENERATED
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            throw new ApiRequestException(failure);
        }
#endif
        finally
        {
            request.Dispose();
        }
    }

    private async Task ThrowAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (!response.IsSuccessStatusCode)
        {
            using (response)
            {
                throw new ApiException(response, await response.Content.ReadAsStringAsync(cancellationToken), _settings);
            }
        }
    }
}
