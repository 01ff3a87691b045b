namespace AuthSdk.Testing;

/// <summary>The records of the older workflow: seeded ones, and those that were notified.</summary>
internal sealed class OpenCrvsRecordStore
{
    private static readonly DateTimeOffset FirstDay = new(2023, 1, 6, 23, 20, 50, TimeSpan.Zero);
    private readonly object _lock = new();
    private readonly List<OpenCrvsRecord> _records =
    [
        Birth(0, OpenCrvsSeed.RegisteredBirthRecordIds[0], OpenCrvsSeed.RegisteredRecordTrackingId, "Santiago", "Schmeler", "2022-10-26"),
        Birth(1, OpenCrvsSeed.RegisteredBirthRecordIds[1], "BABLA01", "Amina", "Phiri", "2022-11-02"),
        Birth(2, OpenCrvsSeed.RegisteredBirthRecordIds[2], "BABLA02", "Chola", "Banda", "2022-11-09"),
        Birth(3, OpenCrvsSeed.RegisteredBirthRecordIds[3], "BABLA03", "Thoko", "Mumba", "2022-11-16"),
        Birth(4, OpenCrvsSeed.RegisteredBirthRecordIds[4], "BABLA04", "Zuri", "Tembo", "2022-11-23"),
        Birth(5, OpenCrvsSeed.RegisteredDeathRecordId, "DABLA05", "Moses", "Zulu", "2022-12-01") with { Event = "death" },
    ];

    /// <summary>Newest first, as the service sorts unless told otherwise.</summary>
    public IReadOnlyList<OpenCrvsRecord> Search(Predicate<OpenCrvsRecord> matches)
    {
        lock (_lock)
        {
            return [.. _records.FindAll(matches).OrderByDescending(static record => record.CreatedAt)];
        }
    }

    public OpenCrvsRecord? Find(string id)
    {
        lock (_lock)
        {
            return _records.Find(record => record.Id == id);
        }
    }

    public void Add(OpenCrvsRecord record)
    {
        lock (_lock)
        {
            _records.Add(record);
        }
    }

    private static OpenCrvsRecord Birth(int number, string id, string trackingId, string firstNames, string familyName, string date) => new()
    {
        Id = id,
        Event = "birth",
        Status = "REGISTERED",
        TrackingId = trackingId,
        RegistrationNumber = "2023" + trackingId,
        FirstNames = firstNames,
        FamilyName = familyName,
        Date = date,
        LocationId = OpenCrvsSeed.OfficeId,
        CreatedAt = FirstDay.AddDays(number),
    };
}
