using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.OpenCrvs;

/// <summary>An event with all its actions.</summary>
/// <remarks>
/// A 200 does not prove that an action was accepted: the country's server may answer later, or refuse. <see cref="FindOutcome"/> tells.
/// </remarks>
public sealed record EventDocument
{
    /// <summary>A UUID.</summary>
    public required string Id { get; init; }

    /// <summary>The id of the event type.</summary>
    public string? Type { get; init; }

    /// <summary>Six digits and capital letters.</summary>
    public string? TrackingId { get; init; }

    /// <summary>When the event was made.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When the event last changed.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>What happened, oldest first.</summary>
    public IReadOnlyList<EventAction>? Actions { get; init; }

    /// <summary>What became of an action: the action that accepts or rejects it, or else the action itself.</summary>
    /// <param name="transactionId">The transaction id that it was sent with.</param>
    /// <param name="type">One of <see cref="ActionTypes"/>.</param>
    /// <returns>
    /// Look at its <see cref="EventAction.Status"/>: <see cref="ActionStatuses.Requested"/> means that there is no answer yet.
    /// <see langword="null"/> if the event has no such action.
    /// </returns>
    public EventAction? FindOutcome(string transactionId, string type)
    {
        foreach (var action in Actions ?? [])
        {
            if (action.Type == type && action.TransactionId == transactionId && action.OriginalActionId is null)
            {
                return FindAnswer(action) ?? action;
            }
        }

        return null;
    }

    /// <summary>The corrections that were asked for and neither approved nor rejected, oldest first: what waits for a decision.</summary>
    /// <returns>Their requests; the id of one is <see cref="CorrectionApproval.RequestId"/>.</returns>
    public IReadOnlyList<EventAction> ListOpenCorrections()
    {
        var open = new List<EventAction>();
        foreach (var action in Actions ?? [])
        {
            if (action.Type == ActionTypes.RequestCorrection && action.OriginalActionId is null && !IsRefused(action) && !IsDecided(action))
            {
                open.Add(action);
            }
        }

        return open;
    }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }

    private EventAction? FindAnswer(EventAction action)
    {
        foreach (var answer in Actions ?? [])
        {
            if (answer.OriginalActionId == action.Id)
            {
                return answer;
            }
        }

        return null;
    }

    private bool IsRefused(EventAction request) => (FindAnswer(request) ?? request).Status == ActionStatuses.Rejected;

    // A decision names the request; that it may name the accepting half of it instead is not documented, and harmless to allow.
    private bool IsDecided(EventAction request)
    {
        var accepted = FindAnswer(request)?.Id;
        foreach (var decision in Actions ?? [])
        {
            if (decision.Type is ActionTypes.ApproveCorrection or ActionTypes.RejectCorrection
                && decision.Status != ActionStatuses.Rejected
                && decision.RequestId is { } requestId
                && (requestId == request.Id || requestId == accepted))
            {
                return true;
            }
        }

        return false;
    }
}
