using System.Diagnostics;

namespace AuthSdk.Http;

/// <content>Answers that are errors although their status is one of success.</content>
public sealed partial class ApiOperations
{
    /// <summary>How the API writes its errors, and which answers with a status of success are errors. Default: the status alone tells.</summary>
    public ApiErrorRules? Errors { get; init; }

    /// <summary>Sends a request whose answer is read here. Without a declared condition it is the client's own task that comes back.</summary>
    private Task<HttpResponseMessage> SendCheckedAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Errors is { FailsWhen: not null } errors ? CheckAsync(errors, request, cancellationToken) : SendCoreAsync(request, cancellationToken);

    private async Task<HttpResponseMessage> CheckAsync(ApiErrorRules errors, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var start = Stopwatch.GetTimestamp();
        var response = await SendCoreAsync(request, cancellationToken).ConfigureAwait(false);
        if (!response.IsSuccessStatusCode || !AnswerPeek.MayBeSmallJson(response))
        {
            return response;
        }

        using var deadline = new BodyDeadline(_http.Timeout, start, cancellationToken);
        deadline.Start();
        try
        {
            if (await AnswerPeek.ReadAsync(response, deadline.Token).ConfigureAwait(false) is { } body && errors.IsFailure(body.Span))
            {
                response.Content = new FailedContent(response.Content, body);
            }

            return response;
        }
        catch (Exception error)
        {
            response.Dispose();
            if (error is OperationCanceledException canceled && deadline.IsOver)
            {
                throw deadline.TimedOut(canceled);
            }

            throw;
        }
    }
}
