// A stand-in for Refit's exception: its public name and shape, written for these tests because the package is not needed to build.
using System.Net;
using System.Net.Http.Headers;

namespace Refit;

public class ApiException(HttpResponseMessage response, string? content) : Exception
{
    public HttpStatusCode StatusCode { get; } = response.StatusCode;

    public string? ReasonPhrase { get; } = response.ReasonPhrase;

    public HttpResponseHeaders Headers { get; } = response.Headers;

    public string? Content { get; } = content;
}
