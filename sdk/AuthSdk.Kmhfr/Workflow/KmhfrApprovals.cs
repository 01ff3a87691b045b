namespace AuthSdk.Kmhfr;

/// <summary>Changes that may have to wait for approval, in one call each.</summary>
public static class KmhfrApprovals
{
    /// <summary>Changes a facility and reads it again, because the answer to the change is empty.</summary>
    /// <param name="registry">The registry.</param>
    /// <param name="id">The id of the facility.</param>
    /// <param name="changes">What to change; what is <see langword="null"/> stays.</param>
    /// <param name="cancellationToken">Cancels the calls. Between the two the change is made already.</param>
    /// <returns>
    /// The facility. If it is approved it has its old values, <see cref="FacilityRecord.HasEdits"/> is <see langword="true"/>, and
    /// <see cref="FacilityRecord.LatestUpdate"/> is the id to decide about.
    /// </returns>
    public static async Task<FacilityDetail> UpdateFacilityAndReadAsync(
        this IKmhfrFacilities registry, string id, FacilityChanges changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(registry);
        await registry.UpdateFacilityAsync(id, changes, cancellationToken).ConfigureAwait(false);
        return await registry.GetFacilityAsync(id, query: null, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Takes over changes that wait.</summary>
    /// <param name="registry">The registry.</param>
    /// <param name="id">The id of the changes.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public static Task ApproveFacilityUpdateAsync(this IKmhfrFacilityWorkflow registry, string id, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(registry);
        return registry.DecideFacilityUpdateAsync(id, FacilityUpdateDecision.Approve, cancellationToken);
    }

    /// <summary>Drops changes that wait.</summary>
    /// <param name="registry">The registry.</param>
    /// <param name="id">The id of the changes.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public static Task CancelFacilityUpdateAsync(this IKmhfrFacilityWorkflow registry, string id, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(registry);
        return registry.DecideFacilityUpdateAsync(id, FacilityUpdateDecision.Cancel, cancellationToken);
    }

    /// <summary>Rejects a facility.</summary>
    /// <param name="registry">The registry.</param>
    /// <param name="facility">The id of the facility.</param>
    /// <param name="comment">Why, which the registry wants to know.</param>
    /// <param name="isNational">Whether it is the decision at national level.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The rejection.</returns>
    public static Task<FacilityApproval> RejectFacilityAsync(
        this IKmhfrFacilityWorkflow registry, string facility, string comment, bool isNational = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(registry);
        ArgumentException.ThrowIfNullOrWhiteSpace(comment);
        return registry.CreateFacilityApprovalAsync(
            new FacilityApproval { Facility = facility, Comment = comment, IsCancelled = true, IsNationalApproval = isNational }, cancellationToken);
    }
}
