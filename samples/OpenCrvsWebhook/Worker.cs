using System.Text.Json;
using AuthSdk.Http;
using AuthSdk.OpenCrvs;

namespace AuthSdk.Samples.OpenCrvsWebhook;

/// <summary>Fetches the record of each delivery and keeps it. A delivery leaves the inbox when its record is on disk.</summary>
internal sealed class Worker(IOpenCrvsRecordSearch records, Inbox inbox, string folder, Action<string> log)
{
    private readonly string _folder = Directory.CreateDirectory(Path.Combine(folder, "records")).FullName;

    /// <summary>How many records were kept.</summary>
    public int Kept { get; private set; }

    /// <summary>Works until there are enough records, or until it is cancelled.</summary>
    /// <param name="count">How many records are enough; none are when null.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task RunAsync(int? count, CancellationToken cancellationToken)
    {
        var left = count;
        await foreach (var delivery in inbox.TakeAllAsync(cancellationToken))
        {
            // The same delivery may have come twice.
            if (File.Exists(delivery))
            {
                await WorkOnAsync(delivery, cancellationToken);
                left--;
            }

            if (left <= 0)
            {
                return;
            }
        }
    }

    private async Task WorkOnAsync(string delivery, CancellationToken cancellationToken)
    {
        try
        {
            var notification = OpenCrvsWebhooks.Parse(await File.ReadAllBytesAsync(delivery, cancellationToken));
            var id = notification.Event?.Context is [{ RecordId: { } recordId }, ..] ? recordId : throw new JsonException("The delivery names no record.");
            var record = await FindAsync(id, cancellationToken);
            var file = Path.Combine(_folder, $"{Uri.EscapeDataString(record.Registration?.TrackingId ?? id)}.json");
            await AtomicFile.WriteAsync(file, JsonSerializer.SerializeToUtf8Bytes(record, OpenCrvsJsonContext.Default.RecordSummary), cancellationToken);
            File.Delete(delivery);
            Kept++;
            log($"{Kept,3}  {record.Registration?.RegistrationNumber}  {record.DateOfBirth}  {Path.GetFileName(file)}");
        }
        catch (Exception failure) when (failure is ApiException or OAuthException or HttpRequestException or RecordSearchException or JsonException)
        {
            log($"kept for later: {failure.Message}");
        }
    }

    private async Task<RecordSummary> FindAsync(string id, CancellationToken cancellationToken)
    {
        var search = new RecordSearchRequest
        {
            Variables = new RecordSearchVariables { AdvancedSearchParameters = new RecordSearchCriteria { RecordId = id }, Count = 1 },
        };
        var found = (await records.SearchRecordsAsync(search, cancellationToken)).EnsureSuccess();

        // A client without the scope finds nothing, which looks the same.
        return found.Results is [var record, ..] ? record : throw new JsonException("The record is not found, or the client may not search.");
    }
}
