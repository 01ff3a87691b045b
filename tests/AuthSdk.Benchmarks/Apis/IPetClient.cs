namespace AuthSdk.Benchmarks.Apis;

/// <summary>One contender. The three operations stand for reading, writing, and an address with much in it.</summary>
internal interface IPetClient
{
    Task<Pet> GetAsync();

    Task<Pet> PostAsync();

    Task<Pet> SearchAsync();
}
