using System.Net.Http.Headers;

namespace AuthSdk.Http;

/// <summary>
/// Stands before the <see cref="AccessTokenHandler"/> where Refit implements the interface: gives a request what its operation declares
/// beside Refit's attributes, and a body that can be sent again.
/// </summary>
/// <param name="prepare">Finds the operation of a request and applies what it declares.</param>
internal sealed class RefitRequestHandler(Action<RefitRequest> prepare) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Prepare(request);
        if (request.Content is { } content and not ByteArrayContent and not ReadOnlyMemoryContent && IsJson(content.Headers.ContentType))
        {
            request.Content = await BufferAsync(content, cancellationToken).ConfigureAwait(false);
        }

        return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }

    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Prepare(request);
        return base.Send(request, cancellationToken);
    }

    private void Prepare(HttpRequestMessage request)
    {
        // [Headers("Authorization: Bearer")] asks Refit's own token getter for a token, and [Authorize] without a value has none: a scheme
        // alone is nobody's credential.
        if (request.Headers.Authorization is { } authorization && string.IsNullOrEmpty(authorization.Parameter))
        {
            request.Headers.Authorization = null;
        }

        prepare(RefitRequest.Of(request));
    }

    private static bool IsJson(MediaTypeHeaderValue? type) =>
        type?.MediaType is { } media &&
        (media.Equals("application/json", StringComparison.OrdinalIgnoreCase) || media.EndsWith("+json", StringComparison.OrdinalIgnoreCase));

    // Refit writes JSON straight to the connection; after a 401 nothing of it would be left to send.
    private static async Task<ByteArrayContent> BufferAsync(HttpContent content, CancellationToken cancellationToken)
    {
        using (content)
        {
            var buffered = new ByteArrayContent(await content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false));
            foreach (var (name, values) in content.Headers.NonValidated)
            {
                buffered.Headers.TryAddWithoutValidation(name, values);
            }

            return buffered;
        }
    }
}
