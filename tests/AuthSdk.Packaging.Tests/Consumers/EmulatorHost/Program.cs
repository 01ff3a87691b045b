using AuthSdk.Testing;

// The five providers, each on a free port, until the input ends. Says where they are, and in the end how often they were asked for a token.
const string Client = "smoke", Secret = "s3cret+50% ü", User = "clerk", Password = "p&ss=word";

(string Name, Emulator Emulator)[] emulators =
[
    ("kmhfr", await KmhfrEmulator.StartAsync(new() { ClientId = Client, ClientSecret = Secret, Username = User, Password = Password })),
    ("opencrvs", await OpenCrvsEmulator.StartAsync(new() { Generation = OpenCrvsGeneration.V1, ClientId = Client, ClientSecret = Secret })),
    ("opencrvs2", await OpenCrvsEmulator.StartAsync(new() { Generation = OpenCrvsGeneration.V2, ClientId = Client, ClientSecret = Secret })),
    ("moodhood", await MoodhoodEmulator.StartAsync(new()
    {
        ClientId = Client, ClientSecret = Secret, Username = User, Password = Password, RequireClientTokenForPasswordGrant = true,
    })),
    ("mskblaze", await MskBlazeEmulator.StartAsync(new() { ClientId = Client, ClientSecret = Secret, PartnerId = "partner" })),
    ("carecentric", await CareCentricEmulator.StartAsync(new()
    {
        ClientId = Client, ClientSecret = Secret, Username = User, Password = Password, SystemClientId = Client, SystemClientSecret = Secret,
    })),
];

foreach (var (name, emulator) in emulators)
{
    Console.WriteLine($"{name}={emulator.Address}");
}

Console.WriteLine("ready");
await Console.In.ReadToEndAsync();

foreach (var (name, emulator) in emulators)
{
    Console.WriteLine($"{name}: {emulator.TokenRequestCount}");
    await emulator.DisposeAsync();
}
