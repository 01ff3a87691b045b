// A stand-in for Refit's exceptions: their public names and shapes, written for these tests because the package is not needed to build.
using System.Net;
using System.Net.Http.Headers;

namespace Refit;

public class ApiException(HttpResponseMessage response, string? content, RefitSettings? settings = null, Exception? innerException = null)
    : Exception($"Response status code does not indicate success: {(int)response.StatusCode} ({response.ReasonPhrase}).", innerException)
{
    public HttpStatusCode StatusCode { get; } = response.StatusCode;

    public string? ReasonPhrase { get; } = response.ReasonPhrase;

    public HttpResponseHeaders Headers { get; } = response.Headers;

    public string? Content { get; } = content;

    public async Task<T?> GetContentAsAsync<T>()
    {
        using var body = new StringContent(Content ?? "");
        return await (settings ?? new RefitSettings()).ContentSerializer.FromHttpContentAsync<T>(body);
    }
}

#if REFIT_GENERATED
public class ApiRequestException(Exception innerException) : Exception(innerException.Message, innerException);
#endif
