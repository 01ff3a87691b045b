using AuthSdk.OpenCrvs;

namespace AuthSdk.Apis.Tests.OpenCrvs;

/// <summary>What the actions of an event say about what was asked for.</summary>
public sealed class OpenCrvsDocumentTests
{
    [Theory]
    [InlineData("accepted", ActionStatuses.Accepted)]
    [InlineData("rejected", ActionStatuses.Rejected)]
    [InlineData("waiting", ActionStatuses.Requested)]
    [InlineData("at-once", ActionStatuses.Accepted)]
    [InlineData("unknown", null)]
    public void The_outcome_of_a_notification_is_the_action_that_answers_it(string transactionId, string? status)
    {
        var document = Document(
            new() { Id = "1", Type = ActionTypes.Notify, Status = ActionStatuses.Requested, TransactionId = "accepted" },
            new() { Id = "2", Type = ActionTypes.Notify, Status = ActionStatuses.Requested, TransactionId = "rejected" },
            new() { Id = "3", Type = ActionTypes.Notify, Status = ActionStatuses.Rejected, TransactionId = "rejected", OriginalActionId = "2" },
            new() { Id = "4", Type = ActionTypes.Notify, Status = ActionStatuses.Requested, TransactionId = "waiting" },
            new() { Id = "5", Type = ActionTypes.Notify, Status = ActionStatuses.Accepted, TransactionId = "accepted", OriginalActionId = "1" },
            new() { Id = "6", Type = ActionTypes.Notify, Status = ActionStatuses.Accepted, TransactionId = "at-once" },
            new() { Id = "7", Type = ActionTypes.Create, Status = ActionStatuses.Accepted, TransactionId = "unknown" });

        Assert.Equal(status, document.FindOutcome(transactionId, ActionTypes.Notify)?.Status);
    }

    [Fact]
    public void Corrections_wait_until_somebody_decides()
    {
        var document = Document(
            new() { Id = "approved", Type = ActionTypes.RequestCorrection, Status = ActionStatuses.Accepted },
            new() { Id = "half", Type = ActionTypes.RequestCorrection, Status = ActionStatuses.Requested },
            new() { Id = "other-half", Type = ActionTypes.RequestCorrection, Status = ActionStatuses.Accepted, OriginalActionId = "half" },
            new() { Id = "open", Type = ActionTypes.RequestCorrection, Status = ActionStatuses.Requested },
            new() { Id = "refused", Type = ActionTypes.RequestCorrection, Status = ActionStatuses.Requested },
            new() { Id = "refusal", Type = ActionTypes.RequestCorrection, Status = ActionStatuses.Rejected, OriginalActionId = "refused" },
            new() { Id = "a", Type = ActionTypes.ApproveCorrection, Status = ActionStatuses.Accepted, RequestId = "approved" },
            new() { Id = "b", Type = ActionTypes.RejectCorrection, Status = ActionStatuses.Accepted, RequestId = "other-half" },
            new() { Id = "c", Type = ActionTypes.ApproveCorrection, Status = ActionStatuses.Rejected, RequestId = "open" });

        Assert.Equal(["open"], document.ListOpenCorrections().Select(request => request.Id));
        Assert.Empty(new EventDocument { Id = "e" }.ListOpenCorrections());
    }

    [Fact]
    public void Flags_of_actions_are_in_lower_case() =>
        Assert.Equal("register:requested", EventFlags.ForAction(ActionTypes.Register, ActionStatuses.Requested));

    private static EventDocument Document(params EventAction[] actions) => new() { Id = "e1", Actions = actions };
}
